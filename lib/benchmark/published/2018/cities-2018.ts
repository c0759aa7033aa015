/**
 * The cities that answered in 2018, as the report's part on methodology names them; proper names. Their answers were
 * anonymous: no figure here or anywhere belongs to one of them.
 */
export const cities2018: readonly string[] = [
  'Amsterdam',
  'Athens',
  'Atlanta',
  'Auckland',
  'Bangkok',
  'Bilbao',
  'Buenos Aires',
  'Cape Town',
  'Chicago',
  'Dublin',
  'Gothenburg',
  'Helsinki',
  'Johannesburg',
  'Kyoto',
  'Los Angeles',
  'Madrid',
  'Melbourne',
  'Mexico City',
  'Milan',
  'New York',
  'Paris',
  'Rio de Janeiro',
  'Santiago',
  'Stockholm',
  'Tokyo',
  'Vienna',
  'Warsaw',
];
