import { defineEvent } from '@kyket/eventing';
import { z } from 'zod';
import { RouteContent } from './content';

/** It tells the first day it may be used. */
export const RoutePublished = defineEvent('RoutePublished', {
  data: z.object({ version: z.int().min(1), content: RouteContent }),
  says: {
    vi: 'Đã ban hành phiên bản {version} của quy trình phê duyệt “{content.title}”.',
    en: 'Published version {version} of the approval route “{content.title}”.',
  },
});
