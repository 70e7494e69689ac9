import { Controller, Get, Header } from '@nestjs/common';
import { ShowsNoSecret } from './access/shows';
import { Open } from './door/caller';
import { openApi } from './openapi';

/** The contract, for programs and for people. */
@Open()
@Controller()
export class OpenApiController {
  private readonly document = openApi('0.1.0');

  @ShowsNoSecret()
  @Get('openapi.json')
  @Header('cache-control', 'no-cache')
  json() {
    return this.document;
  }
}
