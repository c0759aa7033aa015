import { DataTable } from '@/components/ui/data-table';
import type { Role } from '@/lib/access/permissions';
import type { Words } from '@/lib/i18n/words';
import { RevokeForm } from './revoke-form';

export interface ListedLink {
  readonly id: string;
  readonly role: Role;
  readonly label?: string;
  readonly createdAt: Date;
  readonly expiresAt?: Date;
}

interface LinkListProps {
  readonly assessmentId: string;
  readonly links: readonly ListedLink[];
  /** The link that the reader came by, which they cannot withdraw. */
  readonly ownLinkId: string;
  readonly words: Words;
}

const columns = ['for', 'may', 'created', 'expires', 'action'] as const;

export function LinkList({ assessmentId, links, ownLinkId, words }: LinkListProps) {
  const rows = links.map((link) => {
    const label = link.label ?? words.t('share.links.nobody');
    return {
      key: link.id,
      cells: {
        for: label,
        may: words.t(`share.links.${link.role}`),
        created: words.date(link.createdAt),
        expires: link.expiresAt ? words.date(link.expiresAt) : words.t('share.links.never'),
        action: link.id === ownLinkId ? words.t('share.links.yours') : <RevokeForm assessmentId={assessmentId} linkId={link.id} label={label} words={words} />,
      },
    };
  });
  return (
    <DataTable
      caption={words.t('share.links.caption')}
      columns={columns.map((key) => ({ key, label: words.t(`share.links.${key}`) }))}
      rows={rows}
    />
  );
}
