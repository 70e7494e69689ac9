import { defineEvent } from '@kyket/eventing';
import { z } from 'zod';
import { ProcedureContent } from './content';

/** It tells the first day it may be used. */
export const ProcedurePublished = defineEvent('ProcedurePublished', {
  data: z.object({ version: z.int().min(1), content: ProcedureContent }),
  says: {
    vi: 'Đã ban hành phiên bản {version} của thủ tục “{content.title}”.',
    en: 'Published version {version} of the procedure “{content.title}”.',
  },
});
