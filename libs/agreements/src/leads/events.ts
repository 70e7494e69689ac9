import { defineEvent } from '@kyket/eventing';
import { z } from 'zod';
import { LeadTimesContent } from './content';

/** The day is the one from which people are told so: what lies ahead is planned anew, what was told stays told. */
export const LeadTimesPublished = defineEvent('LeadTimesPublished', {
  data: z.object({
    rule: z.string().min(1).max(100),
    version: z.int().min(1),
    content: LeadTimesContent,
  }),
  says: {
    vi: 'Đã công bố phiên bản {version} của các mốc nhắc “{rule}”. {content.source}',
    en: 'Published version {version} of the lead times of “{rule}”. {content.source}',
  },
});
