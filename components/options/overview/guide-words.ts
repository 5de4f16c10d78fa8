import type { StepName } from './steps.ts'

export const stepTitles: Record<StepName, string> = {
  helpdesk: 'Pick your helpdesk',
  sources: 'Add your sources',
  test: 'Test with a customer you know',
  use: 'Put it into use',
}

export const stepHelp: Record<StepName, string> = {
  helpdesk: 'Baton shows its panel beside the tickets there.',
  sources:
    'Each system is asked only what it is needed for, and only when a ticket is opened. Nothing is changed in it.',
  test: 'Enter what you know of one customer. Baton runs the real requests now and says what came back.',
  use: 'From then on the panel opens beside every ticket on this device. Your team gets it by a file or a team link.',
}
