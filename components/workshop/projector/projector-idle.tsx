import { JoinPanel } from '../join-panel';
import { DiscussionList } from '../discussion-list';
import type { ProjectorPageProps } from './projector-page-props';

/** What hangs on the wall while the room is on no question. */
export function ProjectorIdle(props: ProjectorPageProps) {
  const { room, join, discussion, reading } = props;
  const { words } = reading;
  if (room.state !== 'open') return <Message {...props} />;
  const votedOn = room.questions.some(({ rounds }) => rounds.some(({ state }) => state === 'revealed'));
  return (
    <>
      <Title text={votedOn ? words.t('room.projector.discuss') : room.setup.title} own={!votedOn} />
      {votedOn ? <DiscussionList discussion={discussion} reading={reading} /> : null}
      {join ? (
        <section aria-label={words.t('room.projector.join')} className={votedOn ? 'my-[1em] text-[0.75em]' : 'my-[1em] text-[1.35em]'}>
          <JoinPanel code={join.code} address={join.address} words={words} />
        </section>
      ) : null}
      {votedOn ? null : <Progress {...props} />}
    </>
  );
}

function Title({ text, own = false }: { readonly text: string; readonly own?: boolean }) {
  return (
    <h1 className="text-[1.75em] leading-tight text-wrap wrap-anywhere" dir={own ? 'auto' : undefined} translate={own ? 'no' : undefined}>
      {text}
    </h1>
  );
}

/** How many are here, and at their own pace, how far they are. */
function Progress({ room, join, reading: { words } }: ProjectorPageProps) {
  const { present, questions, pace } = room;
  const cast = questions.reduce((sum, { rounds }) => sum + (rounds[0]?.voted.count ?? 0), 0);
  return (
    <div className={join ? 'mb-[1em]' : 'my-auto pb-[1em]'}>
      <p className="text-[1.25em] font-semibold">{words.t('room.projector.joined', { count: present.count })}</p>
      <p className="text-muted">
        {pace === 'own'
          ? `${words.t('room.projector.ownText', { count: questions.length })} ${words.t('room.projector.cast', { cast, of: present.count * questions.length })}`
          : words.t('room.projector.waiting')}
      </p>
      {join ? null : <p className="mt-[1em] text-muted">{words.t('room.projector.shut')}</p>}
    </div>
  );
}

function Message({ room, reading: { words } }: ProjectorPageProps) {
  const decisions = room.questions.filter(({ decision }) => decision !== undefined).length;
  return (
    <div className="my-auto pb-[1em]">
      <Title text={words.t(room.state === 'planned' ? 'room.projector.notOpen' : 'room.projector.closed')} />
      <p className="mt-[0.6em]">{room.state === 'planned' ? words.t('room.projector.notOpenText') : words.t('room.projector.closedText', { decisions })}</p>
    </div>
  );
}
