import { percent } from './percent';
import { stripScale, stripStages } from './strip-scale';

/** Of every drawing of a line from 0 to 100; a screen reader says the label in its place. Sizes are pixels. */
export function stripLook(label: string, height: number) {
  return {
    role: 'img',
    'aria-label': label,
    direction: 'ltr',
    width: '100%',
    height,
    textAnchor: 'middle',
    className: 'block overflow-visible fill-muted text-[12px]',
  } as const;
}

interface StripGroundProps {
  /** The four stages: where they begin, and how high they are. */
  readonly stages: { readonly top: number; readonly height: number };
  /** Where the lines of the scale begin and end, and the foot of their numbers. */
  readonly scale: { readonly from: number; readonly to: number; readonly numbers: number };
  /** The numbers under the line, in the reader's digits. */
  readonly digits?: (points: number) => string;
}

/** What a line from 0 to 100 stands on: the four stages, and the scale. */
export function StripGround({ stages, scale, digits = String }: StripGroundProps) {
  return (
    <>
      {stripStages.map(({ from, fill }) => (
        <rect key={from} x={percent(from)} y={stages.top} width="25%" height={stages.height} className={fill} />
      ))}
      <rect y={stages.top} width="100%" height={stages.height} className="fill-none stroke-line" />
      {stripScale.map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1={scale.from} y2={scale.to} className="stroke-edge" />
      ))}
      {stripScale.map((at) => (
        <text key={at} x={percent(at)} y={scale.numbers}>
          {digits(at)}
        </text>
      ))}
    </>
  );
}
