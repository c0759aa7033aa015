import { Button } from '@/components/ui/button';
import { ChoiceInput } from '@/components/assessment/form/question/choice-input';
import { annexIds } from '@/lib/export/model/annexes';
import type { Words } from '@/lib/i18n/catalogue/words';

interface AnnexFormProps {
  /** The address of the report as a file. */
  readonly action: string;
  /** What else its address asks for, such as a snapshot to compare with. */
  readonly query: string;
  readonly words: Words;
}

/** The report with more than its first pages: what, its reader chooses. */
export function AnnexForm({ action, query, words }: AnnexFormProps) {
  return (
    <form method="get" action={action} className="mt-4">
      {[...new URLSearchParams(query)].map(([name, value], place) => (
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend className="font-semibold">{words.t('documents.annexes.legend')}</legend>
        {annexIds.map((annex) => (
          <ChoiceInput
            key={annex}
            type="checkbox"
            id={`annex-${annex}`}
            name="annex"
            value={annex}
            checked={false}
            label={words.t(`documents.annexes.${annex}`)}
          />
        ))}
      </fieldset>
      <p className="mt-2 flex flex-wrap gap-3">
        {(['pdf', 'docx'] as const).map((format) => (
          <Button key={format} look="secondary" name="format" value={format}>
            {words.t(`documents.annexes.take.${format}`)}
          </Button>
        ))}
      </p>
    </form>
  );
}
