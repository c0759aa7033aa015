import { type Office, usualAccent } from '@/lib/export/model/office';
import type { Words } from '@/lib/i18n/catalogue/words';

interface AccentPreviewProps {
  readonly assessmentId: string;
  readonly city: string;
  readonly office: Office;
  readonly words: Words;
}

const width = 420;
const height = 190;
const margin = 24;

/**
 * The head of a document on white paper, by day and by night. A drawing, since the colour is the reader's own and no
 * page here may carry an inline style.
 */
export function AccentPreview({
  assessmentId,
  city,
  office: { name, accent = usualAccent, logo },
  words,
}: AccentPreviewProps) {
  const logoWidth = logo ? Math.min(120, (40 * logo.width) / logo.height) : 0;
  const label = words.t('office.preview.alternative', {
    name: name ?? words.t('office.preview.noName'),
    colour: accent,
    logo: logo ? 'yes' : 'no',
  });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      direction="ltr"
      className="block w-full max-w-md border border-line text-[13px] forced-color-adjust-none"
    >
      <rect width={width} height={height} fill="#ffffff" />
      {logo ? (
        <image
          href={`/assessments/${assessmentId}/office/logo`}
          x={margin}
          y="16"
          width={logoWidth}
          height="40"
          preserveAspectRatio="xMinYMid meet"
        />
      ) : null}
      <text x={margin + (logo ? logoWidth + 12 : 0)} y="41" fill="#1a1a18" className="font-semibold">
        {cut(name ?? '', logo ? 26 : 42)}
      </text>
      <rect x={margin} y="68" width={width - 2 * margin} height="3" fill={accent} />
      <text x={margin} y="100" fill={accent} className="font-serif text-[20px] font-bold">
        {cut(words.t('report.title', { city }), 28)}
      </text>
      <rect x={margin} y="118" width={width - 2 * margin} height="24" fill={accent} />
      <text x={margin + 8} y="135" fill="#ffffff" className="font-semibold">
        {words.t('report.profile.columns.area')}
      </text>
      <text x={margin + 8} y="164" fill="#1a1a18">
        {words.t('office.preview.row')}
      </text>
    </svg>
  );
}

/** A drawing does not break lines. */
function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
