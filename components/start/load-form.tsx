import { Button } from '@/components/ui/button';
import { Field, describedBy } from '@/components/ui/field';
import type { Words } from '@/lib/i18n/words';

export function LoadForm({ words }: { readonly words: Words }) {
  const hint = words.t('start.load.file.hint');
  return (
    <form method="post" action="/start/load" encType="multipart/form-data" aria-labelledby="load" className="mt-14 border-t border-line pt-8">
      <h2 id="load" className="text-2xl">
        {words.t('start.load.title')}
      </h2>
      <p className="mt-3">{words.t('start.load.text')}</p>
      <Field id="file" label={words.t('start.load.file.label')} hint={hint}>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".json,application/json"
          aria-describedby={describedBy('file', { hint })}
          className="max-w-full py-2 file:me-4 file:cursor-pointer file:border-2 file:border-edge file:bg-surface file:px-4 file:py-2 file:text-ink"
        />
      </Field>
      <Button look="secondary">{words.t('start.load.submit')}</Button>
    </form>
  );
}
