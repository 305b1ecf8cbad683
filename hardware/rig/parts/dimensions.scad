// Dimensions of what is bought, in millimetres. Measure yours, change them here, print again.
// SPDX-License-Identifier: CERN-OHL-P-2.0

// strain beam of 500 g: a bar clamped at one end and loaded at the other
beam_length = 47;
beam_width = 12;
beam_height = 6;
beam_hole = 3.2;          // M3
beam_hole_from_end = 4.5;
beam_hole_distance = 7;   // second hole of the clamped end

// carriage of the linear stage
carriage_width = 32;
carriage_length = 32;
carriage_hole = 3.4;      // M3
carriage_hole_distance = 20;

// base plate
plate_width = 160;
plate_length = 220;
plate_height = 8;
plate_hole = 5.5;         // M5

// probe: a ball of steel as a fingertip that touches at one point
ball_diameter = 5;
// mass pan
pan_diameter = 42;

wall = 4;
clearance = 0.25;
$fn = 48;
