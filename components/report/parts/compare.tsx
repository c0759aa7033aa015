import { ContributingCities } from '@/components/report/peers/contributing-cities';
import type { ReportView } from '@/components/report/view/report-view';
import { Surveys } from './surveys';

/** The city next to cities that contributed, and what the surveys found on answers that belong to no area. */
export function Compare(view: ReportView) {
  return (
    <>
      <ContributingCities {...view} />
      <Surveys {...view} />
    </>
  );
}
