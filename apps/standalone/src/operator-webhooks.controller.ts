import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  UseGuards,
} from '@nestjs/common';
import { Open } from '../../api/src/door/caller';
import { EndpointOrders, type On } from '../../api/src/webhooks/endpoint-orders';
import { OperatorGuard } from './operator.guard';

const operator: On = { within: undefined, language: 'en' };

/** What an operator does with the endpoints of any organisation. */
@Open()
@UseGuards(OperatorGuard)
@Controller('operator/webhooks')
export class OperatorWebhooksController {
  constructor(private readonly orders: EndpointOrders) {}

  @Get()
  list() {
    return this.orders.list(operator);
  }

  @Post()
  @HttpCode(201)
  add(@Body() body: unknown) {
    return this.orders.register(body, operator);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id') id: string) {
    return this.orders.remove(id, operator);
  }

  @Post(':id/enable')
  @HttpCode(200)
  enable(@Param('id') id: string) {
    return this.orders.enable(id, operator);
  }

  @Post(':id/disable')
  @HttpCode(200)
  disable(@Param('id') id: string) {
    return this.orders.disable(id, operator);
  }

  @Post(':id/rotate')
  @HttpCode(200)
  rotate(@Param('id') id: string) {
    return this.orders.rotate(id, operator);
  }

  @Post(':id/replay')
  @HttpCode(200)
  replay(@Param('id') id: string, @Body() body: unknown) {
    return this.orders.replay(id, body, operator);
  }

  @Post(':id/test')
  @HttpCode(200)
  test(@Param('id') id: string) {
    return this.orders.test(id, operator);
  }

  @Get(':id/deliveries')
  deliveries(@Param('id') id: string, @Query() query: unknown) {
    return this.orders.deliveries(id, query, operator);
  }

  @Post(':id/deliveries/:delivery/redeliver')
  @HttpCode(200)
  redeliver(@Param('id') id: string, @Param('delivery') delivery: string) {
    return this.orders.redeliver(id, delivery, operator);
  }
}
