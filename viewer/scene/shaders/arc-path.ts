import type { EdgePath } from 'sigma/rendering';

const FLOAT = 5126;

/** The zone between tail and head, as sigma numbers it: neither is drawn by an edge's geometry. */
const BODY = 1;

/** How far a loop reaches at a curvature, in radii of its node; parallel ones differ by half of one. */
export const loopReach = (curvature: number): number => 2.25 + 2 * curvature;

/**
 * Every way an edge runs, in one path: a line; bent by `curvature` (how far its control point stands out to the left, in
 * lengths) an arc; from a node to itself a loop. Sigma's own paths, registered side by side, are each worked out at every
 * vertex, a dozen times, with sines and cosines for loops that hardly any edge is. Equal steps along it count as equal
 * lengths, which on flat arcs they nearly are; measured, the length would be integrated at every pixel of every edge.
 *
 * @param segments pieces that an arc is drawn in
 */
export function arcPath(segments: number): EdgePath {
  const data = Array.from({ length: segments + 1 }, (_, i) => [[BODY, i / segments, -1], [BODY, i / segments, 1]]).flat();
  return {
    name: 'arc',
    segments,
    linearParameterization: true,
    needsNodeSize: true,
    uniforms: [],
    attributes: [{ name: 'curvature', size: 1, type: FLOAT }],
    variables: { curvature: { type: 'number', default: 0 } },
    spread: {
      variable: 'curvature',
      compute: (index, count, factor) => (index - (count - 1) / 2) * factor,
    },
    generateConstantData: () => ({
      data,
      attributes: ['a_zone', 'a_zoneT', 'a_side'].map((name) => ({ name, size: 1, type: FLOAT })),
      verticesPerEdge: data.length,
    }),
    // A loop leaves at 5° and comes back at 85°; its tip is three quarters of the way to its control points.
    glsl: `
float arc_reach(vec2 chord) {
  float radius = 2.0 * v_sourceNodeSize * u_correctionRatio / u_sizeRatio;
  return dot(chord, chord) > 0.0 ? 0.0 : (2.25 + 2.0 * v_curvature) * radius;
}

vec2 path_arc_position(float t, vec2 source, vec2 target) {
  vec2 chord = target - source;
  float out_and_back = t * (1.0 - t);
  vec2 arc = chord * t + vec2(-chord.y, chord.x) * (2.0 * v_curvature * out_and_back);
  vec2 loop = mix(vec2(0.99619, 0.08716), vec2(0.08716, 0.99619), t) * (5.2216 * out_and_back * arc_reach(chord));
  return source + arc + loop;
}

float path_arc_length(vec2 source, vec2 target) {
  vec2 chord = target - source;
  return length(chord) * sqrt(1.0 + 1.3333 * v_curvature * v_curvature) + 2.2 * arc_reach(chord);
}
`,
  };
} // prettier-ignore
