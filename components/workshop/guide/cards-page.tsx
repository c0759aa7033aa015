import { TickBox } from '@/components/ui/tick-box';
import { Page } from '@/components/ui/page';
import { type QuestionCard, questionCards } from '@/lib/export/guide/write-cards';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Instrument } from '@/lib/instrument/model/instrument';

const layouts = ['two', 'four'] as const;
type Layout = (typeof layouts)[number];

interface CardsPageProps {
  readonly layout: Layout;
  readonly instrument: Instrument;
  readonly words: Words;
}

/** On paper as many cards to a page as the reader chose; a question with more than fits takes more space. */
const grids = {
  two: 'print:[&_article]:min-h-[12.5cm]',
  four:
    'print:grid print:grid-cols-2 print:items-stretch print:gap-x-6 print:[&_article]:min-h-[12.5cm] ' +
    'print:[&_article]:text-sm',
} as const;

/** A card of every question, to print and to cut. */
export function CardsPage({ layout, instrument, words }: CardsPageProps) {
  const cards = questionCards(instrument, words, layout === 'two' ? 'full' : 'short');
  return (
    <>
      <div className="print:hidden">
        <Page
          title={words.t('guide.cards.title')}
          lead={words.t('guide.cards.lead', { layout })}
          back={{ href: '/workshop-guide', label: words.t('guide.cards.back') }}
        >
          <nav aria-label={words.t('guide.cards.layouts')}>
            <ul className="space-y-1">
              {layouts.map((one) => (
                <li key={one}>
                  <a
                    href={`/workshop-guide/cards?layout=${one}`}
                    aria-current={one === layout ? 'page' : undefined}
                    className="inline-block py-1"
                  >
                    {words.t(`guide.cards.${one}`)}
                  </a>
                </li>
              ))}
              <li>
                <a href="/workshop-guide/cards/pdf" download="" className="inline-block py-1">
                  {words.t('guide.links.cardsPdf')}
                </a>
              </li>
            </ul>
          </nav>
        </Page>
      </div>
      <section
        aria-label={words.t('guide.cards.questions')}
        className={`mx-auto max-w-wide px-4 sm:px-6 print:p-0 ${grids[layout]}`}
      >
        {cards.map((card, place) => (
          <Card key={card.question} card={card} number={place + 1} count={cards.length} words={words} />
        ))}
      </section>
    </>
  );
}

interface CardProps {
  readonly card: QuestionCard;
  readonly number: number;
  readonly count: number;
  readonly words: Words;
}

const cardLook =
  'mb-6 flex max-w-page break-inside-avoid flex-col border border-dashed border-edge p-5 ' +
  'print:mb-3 print:max-w-none print:p-4';

function Card({ card: { question, title, instruction, options }, number, count, words }: CardProps) {
  return (
    <article aria-labelledby={`card-${question}`} className={cardLook}>
      <p className="text-base text-muted print:text-xs">{words.t('guide.cards.number', { number, count })}</p>
      <h2 id={`card-${question}`} className="mt-1 text-xl print:text-base">
        {title}
      </h2>
      <p className="mt-2 text-base font-semibold print:text-sm">{instruction}</p>
      <ul className="mt-2 space-y-1.5 text-base print:space-y-1 print:text-xs">
        {[...options, words.t('guide.cards.unsure')].map((option) => (
          <TickBox key={option} label={option} />
        ))}
      </ul>
      <dl className="mt-auto grid grid-cols-1 gap-4 pt-4 text-base print:text-xs">
        {(['reason', 'department'] as const).map((field) => (
          <div key={field} className="border-b border-edge pb-5 print:pb-4">
            <dt>{words.t(`guide.cards.${field}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </article>
  );
}
