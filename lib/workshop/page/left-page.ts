import { participantAddress } from '@/lib/access/cookies/participant-cookie';
import type { Words } from '@/lib/i18n/catalogue/words';
import { html } from './html';
import type { Shell } from './shell';

/** After a device has forgotten a workshop: also what its script kept there goes. */
export function leftPage(words: Words, workshopId: string): Shell {
  const title = words.t('voting.left.title');
  const main = html`<main>
<h1>${title}</h1>
<p>${words.t('voting.left.text')}</p>
<p><a class="button" href="/join">${words.t('voting.left.join')}</a></p>
</main>`;
  return {
    words,
    title,
    main,
    script: `try { localStorage.removeItem(${JSON.stringify(participantAddress(workshopId))}); } catch {}`,
  };
}
