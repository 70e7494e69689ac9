import { isWithoutFault } from './web/is-without-fault';
import { servesAChairman } from './web/serves-a-chairman';
import { servesACounterpart } from './web/serves-a-counterpart';
import { servesADeskOfficer } from './web/serves-a-desk-officer';
import { servesAnAuditor } from './web/serves-an-auditor';
import { openToVisitors } from './web/visitors';

describe('Kyket on the web', () => {
  const visitors = openToVisitors();

  servesADeskOfficer(visitors);
  servesAChairman(visitors);
  servesAnAuditor(visitors);
  servesACounterpart(visitors);
  // Last: it asks what the browser complained of in all of them.
  isWithoutFault(visitors);
});
