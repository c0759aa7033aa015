import { Button } from '@/components/ui/button';
import { FileField } from '@/components/ui/fields/file-field';
import { Once } from '@/components/ui/fields/once';
import type { Words } from '@/lib/i18n/catalogue/words';

export function LoadForm({ once, words }: { readonly once: string; readonly words: Words }) {
  return (
    <form
      method="post"
      action="/start/load"
      encType="multipart/form-data"
      aria-labelledby="load"
      className="mt-14 border-t border-line pt-8"
    >
      <Once value={once} />
      <h2 id="load" className="text-2xl">
        {words.t('start.load.title')}
      </h2>
      <p className="mt-3">{words.t('start.load.text')}</p>
      <FileField
        id="file"
        label={words.t('start.load.file.label')}
        hint={words.t('start.load.file.hint')}
        accept=".json,application/json"
      />
      <Button look="secondary">{words.t('start.load.submit')}</Button>
    </form>
  );
}
