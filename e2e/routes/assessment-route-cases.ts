/** What the forms on an assessment's pages are sent to. */
import fc from 'fast-check';
import { pngOf } from '@/lib/export/model/pictures.fixture';
import { sectionFormBytes } from '@/lib/instrument/form/section-form-bytes';
import { form, formOf, kilobyte, longForm, notOneOf, type RouteCase, someId, tooLong } from './route-case';
import { workshopRouteCases } from './workshop-route-cases';
import { idea, wrongActions, wrongPictures, wrongSections } from './wrong-input';

export const assessmentRouteCases: readonly RouteCase[] = [
  {
    file: 'assessments/[id]/forget/confirm/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/forget/confirm`,
    body: form({ forget: 'yes' }, formOf({ forget: notOneOf('yes') })),
  },
  {
    file: 'assessments/[id]/sections/[section]/save/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/sections/strategy-and-budgets/save`,
    body: { ...form({}, wrongSections), mostBytes: sectionFormBytes, holdsWrong: true },
  },
  {
    file: 'assessments/[id]/form/change/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/form/change`,
    body: form({ form: 'full' }, formOf({ form: notOneOf('full', 'quick') })),
  },
  {
    file: 'assessments/[id]/targets/save/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/targets/save`,
    body: form(
      { strategy: 'established' },
      formOf({ strategy: notOneOf('', 'ad-hoc', 'emerging', 'established', 'institutionalised') }),
    ),
  },
  {
    file: 'assessments/[id]/plan/add/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/plan/add`,
    body: { ...longForm(idea, wrongActions), holdsWrong: true },
  },
  {
    file: 'assessments/[id]/plan/take-up/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/plan/take-up`,
    body: form(
      { do: 'two-page-strategy', days: '20' },
      fc.oneof(
        formOf({ do: fc.string().map((text) => `?${text}`) }),
        formOf({ do: fc.constant('two-page-strategy'), days: fc.constantFrom('many', '-1', '1001', '2.5') }),
        formOf({ other: fc.string() }),
        fc.constant(''),
      ),
    ),
  },
  {
    file: 'assessments/[id]/plan/[action]/save/route.ts',
    method: 'POST',
    path: ({ assessment, action = someId }) => `/assessments/${assessment}/plan/${action}/save`,
    body: { ...longForm({ ...idea, version: '1' }, wrongActions), holdsWrong: true },
  },
  {
    file: 'assessments/[id]/plan/[action]/move/route.ts',
    method: 'POST',
    path: ({ assessment, action = someId }) => `/assessments/${assessment}/plan/${action}/move`,
    body: form({ to: 'up' }, fc.oneof(formOf({ to: notOneOf('up', 'down') }), formOf({ other: fc.string() }))),
  },
  {
    file: 'assessments/[id]/plan/[action]/remove/route.ts',
    method: 'POST',
    path: ({ assessment, action = someId }) => `/assessments/${assessment}/plan/${action}/remove`,
    body: form(
      { version: '1' },
      fc.oneof(
        formOf({ version: fc.constantFrom('', 'one', '-1', '1.5', '1e3', '9'.repeat(20)) }),
        formOf({ other: fc.string() }),
      ),
    ),
  },
  {
    file: 'assessments/[id]/snapshots/take/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/snapshots/take`,
    body: form({ answeredBy: 'A colleague' }, formOf({ answeredBy: tooLong(300) })),
  },
  {
    file: 'assessments/[id]/links/create/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/links/create`,
    body: form(
      { what: 'report', label: 'A colleague', until: '' },
      fc.oneof(
        formOf({ what: fc.string().map((text) => `?${text}`) }),
        formOf({ what: fc.constantFrom('area', 'owner', 'constructor', '') }),
        formOf({ what: fc.constant('impact'), until: fc.string().map((text) => `?${text}`) }),
        formOf({
          what: fc.constant('one-pager'),
          until: fc.constantFrom('2020-01-01', '2027-02-29', '2027-13-1', '31.12.27', '9999999-01-01'),
        }),
        formOf({ what: fc.constant('view'), label: tooLong(120) }),
      ),
    ),
  },
  {
    file: 'assessments/[id]/office/save/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/office/save`,
    body: form(
      { name: 'International office', accent: '#14506e' },
      fc.oneof(
        formOf({ name: tooLong(120) }),
        formOf({ accent: fc.string().map((text) => `?${text}`) }),
        formOf({ accent: fc.constantFrom('#ffffff', '#777777', 'red', '#1450', 'url(#a)') }),
      ),
    ),
  },
  {
    file: 'assessments/[id]/office/logo/route.ts',
    method: 'GET',
    path: ({ assessment }) => `/assessments/${assessment}/office/logo`,
  },
  {
    file: 'assessments/[id]/office/logo/save/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/office/logo/save`,
    body: {
      type: 'multipart/form-data',
      valid: pngOf().toString('latin1'),
      binary: true,
      wrong: wrongPictures,
      mostBytes: 200_000 + 64 * kilobyte,
    },
  },
  {
    file: 'assessments/[id]/office/logo/remove/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/office/logo/remove`,
    body: form({ remove: 'logo' }, fc.oneof(formOf({ remove: notOneOf('logo') }), formOf({ other: fc.string() }))),
  },
  {
    file: 'assessments/[id]/links/withdraw/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/links/withdraw`,
    // A link that is gone already is no fault; one that cannot be a link is.
    body: form(
      { link: 'AAAAAAAAAAAAAAAAAAAAAA' },
      fc.oneof(formOf({ link: tooLong(64) }), formOf({ other: fc.string() })),
    ),
  },
  {
    file: 'assessments/[id]/contribution/give/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/contribution/give`,
    body: form(
      { digest: 'A'.repeat(43), agree: 'yes' },
      fc.oneof(
        formOf({ digest: fc.string().map((text) => `?${text}`), agree: fc.constant('yes') }),
        formOf({ digest: fc.constant('A'.repeat(43)), agree: notOneOf('yes') }),
        formOf({ other: fc.string() }),
      ),
    ),
  },
  {
    file: 'assessments/[id]/contribution/receipt/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/contribution/receipt`,
    body: form({ renew: 'yes' }, fc.oneof(formOf({ renew: notOneOf('yes') }), formOf({ other: fc.string() }))),
  },
  {
    file: 'assessments/[id]/contribution/carry/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/contribution/carry`,
    body: form({ carry: 'yes' }, fc.oneof(formOf({ carry: notOneOf('yes') }), formOf({ other: fc.string() }))),
  },
  ...workshopRouteCases,
  {
    file: 'assessments/[id]/delete/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/delete`,
    body: form(
      { confirmation: 'Example city' },
      fc.oneof(formOf({ confirmation: notOneOf('Example city') }), fc.constant('')),
    ),
  },
];
