import { Controller, Get, Header } from '@nestjs/common';
import { ShowsNoSecret } from './access/shows';
import { Open } from './door/caller';
import { openApi } from './openapi';

/** The contract, for programs and for people. */
@Open()
@Controller()
export class OpenApiController {
  private document: ReturnType<typeof openApi> | undefined;

  @ShowsNoSecret()
  @Get('openapi.json')
  @Header('cache-control', 'no-cache')
  json() {
    // Few ask for it, and it takes half a second of a start.
    this.document ??= openApi('0.1.0');
    return this.document;
  }
}
