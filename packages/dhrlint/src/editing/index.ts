export { type Place, type PlaceOf, placesInSource } from './place.js';
export { type Point, pointsOf, type RelatedPlace } from './points.js';
