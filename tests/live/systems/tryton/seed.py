#!/usr/bin/python3
"""Seeds an empty Tryton database: a company, products, customers, sales, and the shipments that have left.

usage: seed.py <trytond.conf> <database>; the data comes as JSON on standard input. Runs without the server, through
proteus, which is Tryton's own client library and exists for Python only.
"""

import datetime as dt
import json
import sys
from decimal import Decimal

from proteus import Model, Wizard, config

today = dt.date.today()


def days_ago(days):
    return today - dt.timedelta(days)


def create_company():
    euro = Model.get('currency.currency')(name='Euro', symbol='€', code='EUR', rounding=Decimal('0.01'), digits=2)
    euro.rates.new(date=dt.date(2020, 1, 1), rate=Decimal(1))
    euro.save()
    party = Model.get('party.party')(name='Testshop BV')
    party.save()
    wizard = Wizard('company.company.config')
    wizard.execute('company')
    wizard.form.party = party
    wizard.form.currency = euro
    wizard.execute('add')
    session._context = Model.get('res.user').get_preferences(True, session.context)
    return Model.get('company.company').find([])[0]


def create_accounts(company):
    """A sale makes an invoice, and an invoice wants a chart of accounts. Returns expense and revenue."""
    template = Model.get('account.account.template').find([('parent', '=', None)], limit=1)[0]
    wizard = Wizard('account.create_chart')
    wizard.execute('account')
    wizard.form.account_template = template
    wizard.form.company = company
    wizard.execute('create_account')
    Account = Model.get('account.account')
    account = {kind: Account.find([(f'type.{kind}', '=', True)], limit=1)[0]
               for kind in ('receivable', 'payable', 'expense', 'revenue')}
    wizard.form.account_receivable = account['receivable']
    wizard.form.account_payable = account['payable']
    wizard.execute('create_properties')
    return account['expense'], account['revenue']


def create_products(items, expense, revenue):
    category = Model.get('product.category')(name='Goods', accounting=True)
    category.account_expense = expense
    category.account_revenue = revenue
    category.save()
    unit = Model.get('product.uom').find([('name', '=', 'Unit')])[0]
    products = {}
    for item in items:
        template = Model.get('product.template')(
            name=item['name'], default_uom=unit, type='goods', salable=True,
            list_price=Decimal(item['cents']) / 100, account_category=category)
        template.products[0].suffix_code = item['sku']
        template.save()
        products[item['sku']] = template.products[0]
    return products


def create_party(person, country):
    party = Model.get('party.party')(name=f"{person['firstName']} {person['lastName']}")
    party.contact_mechanisms.new(type='email', value=person['email'])
    party.contact_mechanisms.new(type='mobile', value=person['phone'])
    address = party.addresses[0] if party.addresses else party.addresses.new()
    address.street = person['street']
    address.postal_code = person['postalCode']
    address.city = person['city']
    address.country = country
    party.save()
    return party


def create_sale(order, party, products, term):
    sale = Model.get('sale.sale')(
        party=party, reference=order['code'], sale_date=days_ago(order['daysAgo']), payment_term=term,
        invoice_method='order', shipment_method='order')
    for line in order['lines']:
        sale_line = sale.lines.new()
        sale_line.product = products[line['sku']]
        sale_line.quantity = line['quantity']
    sale.save()
    for step in ('quote', 'confirm', 'process'):
        sale.click(step)
    if 'warehouseShippedDaysAgo' in order:
        ship(sale.shipments[0], days_ago(order['warehouseShippedDaysAgo']))


def ship(shipment, date):
    for step in ('assign_force', 'pick', 'pack'):
        shipment.click(step)
    shipment.planned_date = shipment.effective_date = date
    shipment.save()
    shipment.click('done')


config_file, database = sys.argv[1:]
data = json.load(sys.stdin)
session = config.set_trytond(database, config_file=config_file, user='admin')
company = create_company()
products = create_products(data['products'], *create_accounts(company))
country = Model.get('country.country')(name='Netherlands', code='NL')
country.save()
parties = {person['email']: create_party(person, country) for person in data['customers']}
term = Model.get('account.invoice.payment_term')(name='Immediate')
term.lines.new(type='remainder')
term.save()
for order in data['orders']:
    create_sale(order, parties[order['customer']['email']], products, term)
