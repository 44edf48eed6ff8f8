/** Two squares of ten by ten beside each other, which share one side: 3001 and 3002. */
export const TWO_SQUARES = {
  type: 'Topology',
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '3001', arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 3002, arcs: [[[2, ~1]]] },
      ],
    },
  },
  arcs: [
    [
      [10, 0],
      [-10, 0],
      [0, 10],
      [10, 0],
    ],
    [
      [10, 10],
      [0, -10],
    ],
    [
      [10, 10],
      [10, 0],
      [0, -10],
      [-10, 0],
    ],
  ],
};
