import { describe, expect, it } from 'vitest';
import { agendaTemplates, agendaText, readAgenda, timeAgenda } from './agenda';
import { instrument } from './questions.fixture';
import { askedOf, noDepartment, readNewcomer } from './read-newcomer';
import { emptySetupFields, fieldsOfSetup, readSetup, type SetupFields } from './read-setup';
import { parseSetup, votableQuestions } from './setup-schema';

const fields: SetupFields = {
  ...emptySetupFields,
  title: ' Capacity  day ',
  choose: 'section',
  section: 'networks',
  anonymity: 'departments',
  departments: 'Ports\r\n\r\n Culture ',
  agenda: '10 Welcome\n25  First vote',
  heldOn: '2026-11-23',
  startsAt: '09:30',
  keepVotesDays: '7',
};

const networks = instrument.questions.filter(({ section }) => section === 'networks').map(({ id }) => id);

describe('the form of a workshop', () => {
  it('is read into a setup, and shown again from it', () => {
    const read = readSetup(instrument, fields);
    const setup = {
      title: 'Capacity day',
      questions: networks,
      anonymity: 'departments',
      departments: ['Ports', 'Culture'],
      agenda: [
        { title: 'Welcome', minutes: 10 },
        { title: 'First vote', minutes: 25 },
      ],
      heldOn: '2026-11-23',
      startsAt: '09:30',
      keepVotesDays: 7,
    };
    expect(read).toEqual({ ok: true, setup });
    if (read.ok) expect(readSetup(instrument, fieldsOfSetup(read.setup))).toEqual(read);
  });

  it.each([
    { change: { choose: 'all' }, questions: votableQuestions(instrument) },
    {
      change: { choose: 'core' },
      questions: instrument.questions.filter(({ core, kind }) => core && kind !== 'country').map(({ id }) => id),
    },
    {
      change: { choose: 'picked', questions: ['portfolio-review', 'continuity'] },
      questions: ['continuity', 'portfolio-review'],
    },
  ])('chooses $change.choose in the order of the questionnaire', ({ change, questions }) => {
    const read = readSetup(instrument, { ...fields, ...change });
    expect(read.ok ? [...read.setup.questions].toSorted() : read).toEqual([...questions].toSorted());
    if (read.ok)
      expect(read.setup.questions).toEqual(votableQuestions(instrument).filter((id) => questions.includes(id)));
  });

  it('is read as other keyboards and word processors write it', () => {
    const typed = {
      departments: 'Ports\u000bCulture\u2028\u200b',
      agenda: '١٠ Welcome\u000b２５ First vote',
      heldOn: '２０２６/１１/２３',
      startsAt: '٩:٣٠',
    };
    expect(readSetup(instrument, { ...fields, ...typed })).toEqual(readSetup(instrument, fields));
  });

  it.each([
    { change: { title: '\u2060' }, issues: [['title', 'missing']] },
    { change: { title: '' }, issues: [['title', 'missing']] },
    { change: { title: 'x'.repeat(121) }, issues: [['title', 'too-long']] },
    { change: { choose: '' }, issues: [['choose', 'missing']] },
    { change: { section: 'no-such-section' }, issues: [['section', 'missing']] },
    { change: { choose: 'picked', questions: [] }, issues: [['questions', 'missing']] },
    { change: { choose: 'picked', questions: ['profile-country'] }, issues: [['questions', 'unknown']] },
    { change: { choose: 'picked', questions: ['continuity', 'continuity'] }, issues: [['questions', 'repeated']] },
    { change: { anonymity: 'masks' }, issues: [['anonymity', 'missing']] },
    { change: { departments: 'Ports' }, issues: [['departments', 'too-few']] },
    { change: { departments: 'Ports\nports' }, issues: [['departments', 'repeated']] },
    { change: { departments: `Ports\n${'x'.repeat(81)}` }, issues: [['departments', 'too-long']] },
    {
      change: { departments: Array.from({ length: 41 }, (_, index) => `D${index}`).join('\n') },
      issues: [['departments', 'too-many']],
    },
    { change: { agenda: 'Welcome' }, issues: [['agenda', 'not-minutes']] },
    { change: { agenda: '0 Welcome' }, issues: [['agenda', 'not-minutes']] },
    { change: { agenda: '10' }, issues: [['agenda', 'missing']] },
    { change: { heldOn: '2026-02-30' }, issues: [['heldOn', 'not-a-day']] },
    { change: { heldOn: '2568-02-28' }, issues: [['heldOn', 'other-calendar']] },
    { change: { heldOn: '9999-12-31' }, issues: [['heldOn', 'not-a-day']] },
    { change: { startsAt: '24:00' }, issues: [['startsAt', 'not-a-time']] },
    { change: { keepVotesDays: '8' }, issues: [['keepVotesDays', 'missing']] },
    { change: { keepVotesDays: '' }, issues: [['keepVotesDays', 'missing']] },
    { change: { keepVotesDays: '+7' }, issues: [['keepVotesDays', 'missing']] },
    { change: { keepVotesDays: '7.0' }, issues: [['keepVotesDays', 'missing']] },
  ])('with $change says $issues', ({ change, issues }) => {
    const read = readSetup(instrument, { ...fields, ...change });
    expect(read.ok ? read : read.issues).toEqual(issues.map(([field, code]) => ({ field, code })));
  });

  it('left empty says what is missing, once a field', () => {
    const read = readSetup(instrument, emptySetupFields);
    expect(read.ok ? [] : read.issues.map(({ field }) => field)).toEqual([
      'title',
      'choose',
      'anonymity',
      'keepVotesDays',
    ]);
  });

  it('asks for no department where nothing is asked, and may ask for names alone', () => {
    expect(readSetup(instrument, { ...fields, anonymity: 'nothing' })).toMatchObject({
      ok: true,
      setup: { departments: [] },
    });
    expect(readSetup(instrument, { ...fields, anonymity: 'names', departments: '' })).toMatchObject({
      ok: true,
      setup: { departments: [] },
    });
    expect(
      parseSetup(instrument, {
        title: 'x',
        questions: ['continuity'],
        anonymity: 'nothing',
        departments: ['Ports', 'Culture'],
        agenda: [],
        keepVotesDays: 0,
      }),
    ).toEqual({ ok: false, issues: [{ key: 'departments', code: 'unasked' }] });
  });

  it.each([undefined, null, 'setup', []])('is not %j', (input) => {
    expect(parseSetup(instrument, input)).toEqual({ ok: false, issues: [{ key: 'title', code: 'missing' }] });
  });

  it.each(['0', '7', '30'])('keeps votes for %s days', (keepVotesDays) => {
    expect(readSetup(instrument, { ...fields, keepVotesDays })).toMatchObject({
      ok: true,
      setup: { keepVotesDays: Number(keepVotesDays) },
    });
  });

  it('takes two departments for one where they are the same in small letters, and only there', () => {
    expect(readSetup(instrument, { ...fields, departments: 'Maße\nMasse' })).toMatchObject({
      ok: true,
      setup: { departments: ['Maße', 'Masse'] },
    });
  });

  it('shows a setup without a day or an hour as one in which none was typed', () => {
    expect(
      fieldsOfSetup({
        title: 'x',
        questions: ['continuity'],
        anonymity: 'nothing',
        departments: [],
        agenda: [],
        keepVotesDays: 0,
      }),
    ).toEqual({
      ...emptySetupFields,
      title: 'x',
      choose: 'picked',
      questions: ['continuity'],
      anonymity: 'nothing',
      keepVotesDays: '0',
    });
  });
});

describe('an agenda', () => {
  it('has clock times where it has a beginning, also past midnight', () => {
    expect(
      timeAgenda(
        [
          { title: 'a', minutes: 20 },
          { title: 'b', minutes: 30 },
        ],
        '23:30',
      ),
    ).toEqual({
      items: [
        { title: 'a', minutes: 20, startsAt: '23:30', endsAt: '23:50' },
        { title: 'b', minutes: 30, startsAt: '23:50', endsAt: '00:20' },
      ],
      minutes: 50,
    });
    expect(timeAgenda([{ title: 'a', minutes: 20 }])).toEqual({ items: [{ title: 'a', minutes: 20 }], minutes: 20 });
  });

  it('is read as it is written', () => {
    const agenda = [
      { title: 'Welcome', minutes: 10 },
      { title: '2 rounds', minutes: 5 },
    ];
    expect(readAgenda(agendaText(agenda))).toEqual(agenda);
    expect(readAgenda('\n  \r\n')).toEqual([]);
    expect(readAgenda('10 Welcome\n  25   First vote  ')).toEqual([
      { title: 'Welcome', minutes: 10 },
      { title: 'First vote', minutes: 25 },
    ]);
    expect(readAgenda('later\n12345 x')).toEqual([
      { title: 'later', minutes: NaN },
      { title: '12345 x', minutes: NaN },
    ]);
  });

  it.each([
    ['ninety-minutes', 90],
    ['half-day', 240],
  ] as const)('of %s takes %i minutes', (template, minutes) => {
    expect(
      timeAgenda(agendaTemplates[template].map(({ part, minutes: each }) => ({ title: part, minutes: each }))).minutes,
    ).toBe(minutes);
  });
});

describe('at the door', () => {
  it.each([
    { asking: { anonymity: 'names', departments: ['Ports'] }, fields: { department: true, name: true } },
    { asking: { anonymity: 'names', departments: [] }, fields: { department: false, name: true } },
    { asking: { anonymity: 'departments', departments: ['Ports'] }, fields: { department: true, name: false } },
    { asking: { anonymity: 'nothing', departments: [] }, fields: { department: false, name: false } },
    // No setup has them so; what nobody agreed to ask for would still not be asked for.
    { asking: { anonymity: 'nothing', departments: ['Ports'] }, fields: { department: false, name: false } },
  ] as const)('a workshop of $asking asks for $fields', ({ asking, fields: asked }) => {
    expect(askedOf(asking)).toEqual(asked);
    const read = readNewcomer(asking, { department: ' Ports', name: 'Ada  L.' });
    expect(read).toEqual({
      ok: true,
      newcomer: { ...(asked.department && { department: 'Ports' }), ...(asked.name && { name: 'Ada L.' }) },
    });
    expect(readNewcomer(asking, { department: noDepartment, name: 'Ada' })).toEqual({
      ok: true,
      newcomer: asked.name ? { name: 'Ada' } : {},
    });
    expect(readNewcomer(asking, {}).ok).toBe(!asked.department && !asked.name);
  });
});
