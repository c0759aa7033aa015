import { JoinPanel } from '@/components/workshop/join-panel';
import { DiscussionList } from '@/components/workshop/discussion-list';
import type { ProjectorPageProps } from './projector-page-props';

/** What the shared screen shows while the workshop is on no question. */
export function ProjectorIdle(props: ProjectorPageProps) {
  const { workshop, join, discussion, reading } = props;
  const { words } = reading;
  if (workshop.state !== 'open') return <Message {...props} />;
  const votedOn = workshop.questions.some(({ rounds }) => rounds.some(({ state }) => state === 'revealed'));
  return (
    <>
      <Title text={votedOn ? words.t('voting.projector.discuss') : workshop.setup.title} own={!votedOn} />
      {votedOn ? <DiscussionList discussion={discussion} reading={reading} /> : null}
      {join ? (
        <section
          aria-label={words.t('voting.projector.join')}
          className={votedOn ? 'my-[1em] text-[0.75em]' : 'my-[1em] text-[1.35em]'}
        >
          <JoinPanel code={join.code} address={join.address} words={words} />
        </section>
      ) : null}
      {votedOn ? null : <Progress {...props} />}
    </>
  );
}

function Title({ text, own = false }: { readonly text: string; readonly own?: boolean }) {
  return (
    <h1
      className="text-[1.75em] leading-tight text-wrap wrap-anywhere"
      dir={own ? 'auto' : undefined}
      translate={own ? 'no' : undefined}
    >
      {text}
    </h1>
  );
}

/** How many are here, and at their own pace, how far they are. */
function Progress({ workshop, join, reading: { words } }: ProjectorPageProps) {
  const { present, questions, pace } = workshop;
  const count = questions.length;
  const of = present.count * count;
  const cast = questions.reduce((sum, { rounds }) => sum + (rounds[0]?.voted.count ?? 0), 0);
  return (
    <div className={join ? 'mb-[1em]' : 'my-auto pb-[1em]'}>
      <p className="text-[1.25em] font-semibold">{words.t('voting.projector.joined', { count: present.count })}</p>
      <p className="text-muted">
        {pace === 'own'
          ? `${words.t('voting.projector.ownText', { count })} ${words.t('voting.projector.cast', { cast, of })}`
          : words.t('voting.projector.waiting')}
      </p>
      {join ? null : <p className="mt-[1em] text-muted">{words.t('voting.projector.shut')}</p>}
    </div>
  );
}

function Message({ workshop, reading: { words } }: ProjectorPageProps) {
  const decisions = workshop.questions.filter(({ decision }) => decision !== undefined).length;
  return (
    <div className="my-auto pb-[1em]">
      <Title text={words.t(workshop.state === 'planned' ? 'voting.projector.notOpen' : 'voting.projector.closed')} />
      <p className="mt-[0.6em]">
        {workshop.state === 'planned'
          ? words.t('voting.projector.notOpenText')
          : words.t('voting.projector.closedText', { decisions })}
      </p>
    </div>
  );
}
