// Draws lines with WebGL 2, from the places that the renderer keeps of the nodes.

import type { RenderParams } from 'sigma/types';
import { lineFragment, lineVertex } from './line-shader.ts';
import { NUMBERS, type LineGroup, type LineGroups } from './line-table.ts';

/** Pieces that an arc is drawn in. */
const SEGMENTS = 10;

/** Where the renderer keeps the nodes, and the size of the moment: what a frame is drawn with. */
export type Frame = Pick<
  RenderParams,
  | 'matrix'
  | 'sizeRatio'
  | 'correctionRatio'
  | 'minEdgeThickness'
  | 'nodeDataTextureUnit'
  | 'nodeDataTextureWidth'
>;

/** Lines on the graphics card. */
export interface DrawnLines {
  /** Takes what is to be drawn; where only colours are others, `inks` alone is less work. */
  take(lines: LineGroups): void;
  inks(lines: LineGroups): void;
  /** `hasty`: straight lines are a pixel wide and have no soft rim, which costs a fraction. */
  draw(frame: Frame, hasty: boolean): void;
}

/** What draws any number of lines. */
export interface LineProgram {
  /** Lines, none at first. */
  lines(): DrawnLines;
  kill(): void;
}

/** Programs on a context; made anew where the context was lost. */
export function createLineProgram(gl: WebGL2RenderingContext): LineProgram {
  const straight = createShape(gl, false, 1);
  const shaped = createShape(gl, true, SEGMENTS);
  return {
    lines() {
      const [lines, arcs] = [straight.group(), shaped.group()];
      return {
        take(all) {
          lines.take(all.straight);
          arcs.take(all.shaped);
        },
        inks(all) {
          lines.inks(all.straight);
          arcs.inks(all.shaped);
        },
        draw(frame, hasty) {
          lines.draw(frame, hasty);
          arcs.draw(frame, false);
          gl.bindVertexArray(null);
        },
      };
    },
    kill() {
      straight.kill();
      shaped.kill();
    },
  };
}

const UNIFORMS = ['u_matrix', 'u_nodes', 'u_nodesWidth', 'u_half', 'u_soft', 'u_least', 'u_band'] as const;
/** Where the shader has its attributes. */
const ATTRIBUTES = { corner: 0, ends: 1, shape: 2, ink: 3 };
const CORNERS = 2;
const FLOAT = 4;

/** One way to draw lines: a strip of so many pieces for each. */
function createShape(gl: WebGL2RenderingContext, shaped: boolean, segments: number) {
  const program = compiling(gl, lineVertex(shaped, segments), lineFragment(shaped));
  let located: ReturnType<typeof locate> | undefined;
  const strip = gl.createBuffer();
  const cross = Array.from({ length: segments + 1 }, (_, i) => [[i / segments, -1], [i / segments, 1]]);
  // Of a single piece the first two corners are its two ends, so that they alone make a line, too.
  const corners = (segments > 1 ? cross : [[[0, -1], [1, -1]], [[0, 1], [1, 1]]]).flat(2);
  gl.bindBuffer(gl.ARRAY_BUFFER, strip);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(corners), gl.STATIC_DRAW);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
  const gone: (() => void)[] = [];

  const begin = ({ matrix, sizeRatio, correctionRatio, minEdgeThickness, ...nodes }: Frame, hasty: boolean): void => {
    const at = (located ??= locate(gl, program));
    gl.useProgram(program);
    gl.uniformMatrix3fv(at.u_matrix, false, matrix);
    gl.uniform1i(at.u_nodes, nodes.nodeDataTextureUnit);
    gl.uniform1i(at.u_nodesWidth, nodes.nodeDataTextureWidth);
    gl.uniform1f(at.u_half, correctionRatio / sizeRatio);
    gl.uniform1f(at.u_soft, correctionRatio);
    gl.uniform1f(at.u_least, minEdgeThickness * sizeRatio);
    gl.uniform1f(at.u_band, hasty ? 0 : 1);
    gl.enable(gl.BLEND);
  };

  const group = () => {
    const array = gl.createVertexArray();
    const [numbers, inks] = [gl.createBuffer(), gl.createBuffer()];
    let count = 0;
    const put = (location: number, size: number, kind: number, stride: number, offset: number, each: number): void => {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, kind, kind === gl.UNSIGNED_BYTE, stride, offset);
      gl.vertexAttribDivisor(location, each);
    };
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, strip);
    put(ATTRIBUTES.corner, 2, gl.FLOAT, 0, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, numbers);
    put(ATTRIBUTES.ends, 2, gl.FLOAT, NUMBERS * FLOAT, 0, 1);
    put(ATTRIBUTES.shape, 3, gl.FLOAT, NUMBERS * FLOAT, 2 * FLOAT, 1);
    gl.bindBuffer(gl.ARRAY_BUFFER, inks);
    put(ATTRIBUTES.ink, 4, gl.UNSIGNED_BYTE, 0, 0, 1);
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
    gone.push(() => {
      gl.deleteVertexArray(array);
      gl.deleteBuffer(numbers);
      gl.deleteBuffer(inks);
    });
    const fill = (buffer: WebGLBuffer, data: Float32Array | Uint32Array): void => {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
      gl.bindBuffer(gl.ARRAY_BUFFER, null);
    };
    return {
      take(lines: LineGroup) {
        count = lines.inks.length;
        fill(numbers, lines.numbers);
        fill(inks, lines.inks);
      },
      inks: (lines: LineGroup) => fill(inks, lines.inks),
      draw(frame: Frame, hasty: boolean) {
        if (count === 0) return;
        begin(frame, hasty);
        gl.bindVertexArray(array);
        if (hasty) gl.drawArraysInstanced(gl.LINES, 0, 2, count);
        else gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, (segments + 1) * CORNERS, count);
      },
    };
  };

  return {
    group,
    kill() {
      for (const drop of gone) drop();
      gl.deleteBuffer(strip);
      gl.deleteProgram(program);
    },
  };
} // prettier-ignore

/** A program that is being compiled: nobody waits for it before it is drawn with first. */
function compiling(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]] as const) {
    const shader = gl.createShader(kind)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    // It lives as long as the program that it is attached to.
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return program;
} // prettier-ignore

function locate(gl: WebGL2RenderingContext, program: WebGLProgram) {
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const why = gl.getProgramInfoLog(program);
    throw Object.assign(new Error(`The lines cannot be drawn: ${why}`), { code: 'scene-shader' });
  }
  return Object.fromEntries(UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)])) as Record<
    (typeof UNIFORMS)[number],
    WebGLUniformLocation | null
  >;
}
