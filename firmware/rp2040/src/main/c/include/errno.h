/* Only what the generated C names. */
#pragma once

