import type { Words } from '@/lib/i18n/catalogue/words';

interface WithdrawFormProps {
  readonly assessmentId: string;
  readonly linkId: string;
  readonly label: string;
  readonly words: Words;
}

export function WithdrawForm({ assessmentId, linkId, label, words }: WithdrawFormProps) {
  return (
    <form method="post" action={`/assessments/${assessmentId}/links/withdraw`}>
      <input type="hidden" name="link" value={linkId} />
      <button type="submit" className="cursor-pointer py-0.5 text-error underline underline-offset-4">
        {words.rich('share.links.withdraw', { label, hidden: (chunks) => <span className="sr-only">{chunks}</span> })}
      </button>
    </form>
  );
}
