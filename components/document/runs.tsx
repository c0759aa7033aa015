import type { ReactNode } from 'react';
import type { Run, Text } from '@/lib/export/model/document';

/** Stretches of text; what somebody typed keeps its direction to itself and is not translated. */
export function Runs({ text }: { readonly text: Text }) {
  // The same words may come twice, so that only their place tells them apart.
  return text.map((run, place) => <OneRun key={place} run={run} />);
}

function OneRun({ run }: { readonly run: Run }): ReactNode {
  const words = run.own ? <bdi translate="no">{run.text}</bdi> : run.text;
  const weighty = run.strong ? <strong>{words}</strong> : words;
  return run.link === undefined ? weighty : <a href={run.link}>{weighty}</a>;
}
