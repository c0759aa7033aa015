import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import type { LinkScope } from '@/lib/access/permissions';
import type { Words } from '@/lib/i18n/catalogue/words';
import { WithdrawForm } from './withdraw-form';
import { scopeName } from './scope-name';

export type ListedLink = LinkScope & {
  readonly id: string;
  readonly label?: string;
  readonly createdAt: Date;
  readonly openedAt?: Date;
  readonly expiresAt?: Date;
  readonly expired: boolean;
};

interface LinkListProps {
  readonly assessmentId: string;
  readonly instrumentVersion: number;
  readonly links: readonly ListedLink[];
  /** The link that the reader came by, which they cannot withdraw. */
  readonly ownLinkId: string;
  readonly words: Words;
}

const columns = ['for', 'what', 'created', 'opened', 'expires', 'action'] as const;

export function LinkList({ links, ...list }: LinkListProps) {
  const { words } = list;
  return (
    <DataTable
      caption={words.t('share.links.caption')}
      columns={columns.map((key) => ({ key, label: words.t(`share.links.${key}`) }))}
      rows={links.map((link) => ({
        key: link.id,
        cells: {
          for: nameOf(link, words),
          what: scopeName(list, link),
          created: words.date(link.createdAt),
          opened: link.openedAt ? words.date(link.openedAt) : words.t('share.links.notYet'),
          expires: endOf(link, words),
          action: actionOn(link, list),
        },
      }))}
    />
  );
}

function nameOf({ label }: ListedLink, words: Words): string {
  return label ?? words.t('share.links.nobody');
}

function endOf({ expiresAt, expired }: ListedLink, words: Words): ReactNode {
  if (expiresAt === undefined) return words.t('share.links.never');
  const date = words.date(expiresAt);
  return expired ? <strong>{words.t('share.links.expired', { date })}</strong> : date;
}

function actionOn(link: ListedLink, { assessmentId, ownLinkId, words }: Omit<LinkListProps, 'links'>): ReactNode {
  if (link.id === ownLinkId) return words.t('share.links.yours');
  if (link.expired) return words.t('share.links.nothingToDo');
  return <WithdrawForm assessmentId={assessmentId} linkId={link.id} label={nameOf(link, words)} words={words} />;
}
