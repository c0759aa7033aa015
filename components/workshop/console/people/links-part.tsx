import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Once } from '@/components/ui/fields/once';
import { Part } from '@/components/ui/part';
import { RadioList } from '@/components/ui/fields/radio-list';
import { TextField } from '@/components/ui/fields/text-field';
import { LinkToKeep } from '@/components/ui/fields/link-to-keep';
import type { WorkshopRole } from '@/lib/access/permissions';
import type { Words } from '@/lib/i18n/catalogue/words';

export interface WorkshopLink {
  readonly id: string;
  readonly role: WorkshopRole;
  readonly label?: string;
  readonly createdAt: Date;
}

interface LinksPartProps {
  readonly here: string;
  /** Who may also give a colleague the run of the workshop. */
  readonly owner: boolean;
  /** Undefined where the reader may not see who has one. */
  readonly links?: readonly WorkshopLink[] | undefined;
  /** The address made a moment ago. */
  readonly made?: string | undefined;
  /** A secret of this drawing of the page. */
  readonly once: string;
  readonly words: Words;
}

const columns = ['for', 'what', 'created', 'action'] as const;

/** Links for a colleague who runs the workshop too, and for the computer at the projector. */
export function LinksPart({ here, owner, links = [], made, once, words }: LinksPartProps) {
  const roles: readonly WorkshopRole[] = owner ? ['facilitator', 'projector'] : ['projector'];
  return (
    <Part id="links" title={words.t('workshop.links.title')}>
      <p>{words.t('workshop.links.text')}</p>
      {made === undefined ? null : <LinkToKeep id="new-link" label={words.t('workshop.links.made')} address={made} />}
      {links.length === 0 ? null : (
        <DataTable
          caption={words.t('workshop.links.caption')}
          columns={columns.map((key) => ({ key, label: words.t(`share.links.${key}`) }))}
          rows={links.map(({ id, role, label = words.t('share.links.nobody'), createdAt }) => ({
            key: id,
            cells: {
              for: label,
              what: words.t(`workshop.links.roles.${role}`),
              created: words.date(createdAt),
              action: (
                <form method="post" action={`${here}/links/withdraw`}>
                  <input type="hidden" name="link" value={id} />
                  <button type="submit" className="cursor-pointer py-0.5 text-error underline underline-offset-4">
                    {words.rich('share.links.withdraw', {
                      label,
                      hidden: (chunks) => <span className="sr-only">{chunks}</span>,
                    })}
                  </button>
                </form>
              ),
            },
          }))}
        />
      )}
      <form method="post" action={`${here}/links/create`}>
        <Once value={once} />
        <RadioList
          name="role"
          legend={words.t('workshop.links.what')}
          required
          chosen={roles.length === 1 ? (roles[0] ?? '') : ''}
          options={roles.map((role) => ({
            value: role,
            label: words.t(`workshop.links.roles.${role}`),
            hint: words.t(`workshop.links.hints.${role}`),
          }))}
        />
        <TextField
          id="label"
          label={words.t('share.create.label.label')}
          hint={words.t('workshop.links.labelHint')}
          maxLength={120}
        />
        <p className="mt-6 text-base text-muted">{words.t('share.create.once')}</p>
        <Button look="secondary">{words.t('share.create.submit')}</Button>
      </form>
    </Part>
  );
}
