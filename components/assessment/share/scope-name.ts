import type { LinkScope } from '@/lib/access/permissions';
import type { Words } from '@/lib/i18n/catalogue/words';

interface ScopeReading {
  readonly words: Words;
  readonly instrumentVersion: number;
}

/** What a link shows or allows, in words. */
export function scopeName({ words, instrumentVersion }: ScopeReading, scope: LinkScope): string {
  if (scope.role !== 'area') return words.t(`share.scopes.${scope.role}`);
  return words.t('share.scopes.area', { area: words.t(`instrument-v${instrumentVersion}.areas.${scope.area}.title`) });
}
