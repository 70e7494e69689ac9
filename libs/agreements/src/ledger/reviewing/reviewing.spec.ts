import { idFrom } from '@kyket/eventing';
import { AnnualPlanAdopted, ReviewHeld } from '../events';
import { given, lines, recorded } from '../testing';
import { adoptAnnualPlan } from './adopt-annual-plan';
import { recordReview } from './record-review';

describe('The plan of a year', () => {
  const plan = { year: 2024, number: '5/KH', lines: [lines.bachelor] };

  it('is adopted once, naming its commitments', () => {
    given(...recorded)
      .when(adoptAnnualPlan, plan)
      .thenRecords(AnnualPlanAdopted(plan));
    given(...recorded, AnnualPlanAdopted(plan))
      .when(adoptAnnualPlan, plan)
      .thenRefuses('plan-adopted');
  });

  it('needs no figures: a regulation may have none', () => {
    given()
      .when(adoptAnnualPlan, { year: 2024 })
      .thenRecords(AnnualPlanAdopted({ year: 2024, lines: [] }));
  });

  it('refuses commitments that are not on record', () => {
    given(...recorded)
      .when(adoptAnnualPlan, { ...plan, lines: [idFrom('line', 'none')] })
      .thenRefuses('unknown-line');
  });
});

describe('A review', () => {
  it('is held once for each year and kind', () => {
    const review = { kind: 'interim', year: 2024 } as const;
    given().when(recordReview, review).thenRecords(ReviewHeld(review));
    given(ReviewHeld(review)).when(recordReview, review).thenRefuses('review-held');
    given(ReviewHeld(review))
      .when(recordReview, { ...review, kind: 'final' })
      .thenRecords(ReviewHeld({ ...review, kind: 'final' }));
  });
});
