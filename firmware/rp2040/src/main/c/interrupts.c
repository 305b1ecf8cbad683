/*
 * Vectors and the four interrupts. They write down and decide nothing: the layout of the block is that of
 * clickweight.rp2040.chip.Capture, which reads it.
 *
 *   pins    priority 0   time, levels, latched edges             about 0.5 us
 *   tick    priority 1   the next alarm, and a round of conversions about 0.5 us
 *   sample  priority 1   the counts of the round                   about 0.7 us
 *   serial  priority 2   a flag
 */
#include <stddef.h>
#include "registers.h"

#define EDGES 256u
#define TICKS 64u

struct edge { uint32_t micros, pins, latched_low, latched_high; };
struct tick { uint32_t micros; uint16_t counts[4]; };

struct capture {
    uint32_t edge_head, edge_tail, edge_lost;
    uint32_t tick_head, tick_tail, tick_lost;
    uint32_t request;
    uint32_t tick_period, converter_start, tick_next;
    struct edge edges[EDGES];
    struct tick ticks[TICKS];
};
volatile struct capture capture;

#define AT(member, place, name) _Static_assert(offsetof(struct capture, member) == (place), "Capture." #name)
AT(edge_head, 0, EDGE_HEAD);
AT(edge_tail, 4, EDGE_TAIL);
AT(edge_lost, 8, EDGE_LOST);
AT(tick_head, 12, TICK_HEAD);
AT(tick_tail, 16, TICK_TAIL);
AT(tick_lost, 20, TICK_LOST);
AT(request, 24, REQUEST);
AT(tick_period, 28, TICK_PERIOD);
AT(converter_start, 32, CONVERTER_START);
AT(tick_next, 36, TICK_NEXT);
AT(edges, 40, EDGE_RING);
AT(ticks, 4136, TICK_RING);

static void pins_changed(void) {
    uint32_t micros = REG(TIMER_TIMERAWL);
    uint32_t low = REG(IO_BANK0_INTR0);
    uint32_t high = REG(IO_BANK0_INTR1);
    /* cleared before the levels are read: an edge in between is latched again and looked at again */
    REG(IO_BANK0_INTR0) = low;
    REG(IO_BANK0_INTR1) = high;
    uint32_t pins = REG(SIO_GPIO_IN);
    uint32_t head = capture.edge_head;
    if (head - capture.edge_tail == EDGES) {
        capture.edge_lost++;
        return;
    }
    volatile struct edge* edge = &capture.edges[head % EDGES];
    edge->micros = micros;
    edge->pins = pins;
    edge->latched_low = low;
    edge->latched_high = high;
    capture.edge_head = head + 1;
}

#define CONVERTER_IDLE 1u /* EN */
#define QUEUE_EMPTY (1u << 8)

static uint32_t converting;

static void tick_came(void) {
    uint32_t micros = capture.tick_next;
    uint32_t next = micros + capture.tick_period;
    REG(TIMER_INTR) = 1;
    capture.tick_next = next;
    REG(TIMER_ALARM0) = next;
    if ((int32_t) (REG(TIMER_TIMERAWL) - next) >= 0) {
        /* too late for the alarm, which compares for equality (4.6.3): the tick comes by hand */
        REG(NVIC_ISPR) = 1;
    }
    while ((int32_t) (REG(TIMER_TIMERAWL) - micros) < 0) {
    }
    uint32_t head = capture.tick_head;
    /* after a storm of edges ticks come late, one upon the other: a set under way is not begun anew */
    if (head - capture.tick_tail >= TICKS || converting) {
        capture.tick_lost++;
        return;
    }
    capture.ticks[head % TICKS].micros = micros;
    if (capture.converter_start == 0) {
        capture.tick_head = head + 1;
        return;
    }
    /* left from the last round: a conversion that began before the round could be ended (4.9.2.2) */
    while (!(REG(ADC_FCS) & QUEUE_EMPTY)) {
        (void) REG(ADC_FIFO);
    }
    converting = 1;
    REG(ADC_CS) = capture.converter_start;
}

/* The queue holds as many results as there are channels, in their order; one more is thrown away at the next tick. */
static void samples_ready(void) {
    REG(ADC_CS) = CONVERTER_IDLE;
    uint32_t head = capture.tick_head;
    volatile uint16_t* counts = capture.ticks[head % TICKS].counts;
    for (uint32_t i = 0; i < 4 && !(REG(ADC_FCS) & QUEUE_EMPTY); i++) {
        counts[i] = (uint16_t) REG(ADC_FIFO);
    }
    converting = 0;
    capture.tick_head = head + 1;
}

/* Silent until the loop has emptied the queue: the bytes stay where they are. */
static void bytes_arrived(void) {
    REG(UART0_IMSC) = 0;
    capture.request = 1;
}

extern void hard_fault(void);
extern char handler_stack_top;

void force_reset(void) {
    REG(PSM_WDSEL) = 0x1FFFC; /* everything but the oscillators */
    SET(WATCHDOG_CTRL) = 1u << 31;
    while (1) {
    }
}

/* From hard_fault in start.S: the frame holds r0-r3, r12, lr, pc, xpsr. */
void record_fault(int32_t unused, const uint32_t* frame) {
    (void) unused;
    int whole = (uintptr_t) frame >= 0x20000000u && (uintptr_t) frame <= 0x20042000u - 32;
    REG(WATCHDOG_SCRATCH0 + 4) = whole ? frame[6] : 0;
    REG(WATCHDOG_SCRATCH0 + 8) = whole ? frame[5] : 0;
    REG(WATCHDOG_SCRATCH0 + 12) = (uint32_t) (uintptr_t) frame;
    REG(WATCHDOG_SCRATCH0) = 0x464C5400; /* FAULT of Rp2040Watchdog */
    force_reset();
}

/* An exception of the Java program: its number in place of a frame. */
void record_exception(int32_t which, const void* where) {
    REG(WATCHDOG_SCRATCH0 + 4) = (uint32_t) (uintptr_t) where;
    REG(WATCHDOG_SCRATCH0 + 8) = 0;
    REG(WATCHDOG_SCRATCH0 + 12) = (uint32_t) which;
    REG(WATCHDOG_SCRATCH0) = 0x464C5400;
    force_reset();
}

/* An interrupt nobody asked for is a fault like any other. */
static void unexpected(void) {
    __asm volatile("udf #0");
}

__attribute__((section(".vectors"), used)) const void* const ram_vectors[16 + 26] = {
    [0] = &handler_stack_top,
    [1] = unexpected,
    [2] = unexpected,
    [3] = hard_fault,
    [4 ... 15] = unexpected,
    [16] = tick_came,
    [17 ... 28] = unexpected,
    [29] = pins_changed,
    [30 ... 35] = unexpected,
    [36] = bytes_arrived,
    [37] = unexpected,
    [38] = samples_ready,
    [39 ... 41] = unexpected,
};
