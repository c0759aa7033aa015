import type { Words } from '@/lib/i18n/catalogue/words';

interface RevokeFormProps {
  readonly assessmentId: string;
  readonly linkId: string;
  readonly label: string;
  readonly words: Words;
}

export function RevokeForm({ assessmentId, linkId, label, words }: RevokeFormProps) {
  return (
    <form method="post" action={`/assessments/${assessmentId}/links/revoke`}>
      <input type="hidden" name="link" value={linkId} />
      <button type="submit" className="cursor-pointer py-0.5 text-error underline underline-offset-4">
        {words.rich('share.links.revoke', { label, hidden: (chunks) => <span className="sr-only">{chunks}</span> })}
      </button>
    </form>
  );
}
