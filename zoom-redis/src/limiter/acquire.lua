-- Grants the next starts of a queue, or returns how long to wait. All limits that a call counts against are granted
-- together or not at all. KEYS: the queue, the counts of the day. ARGV: 1 starts wanted, 2 window, 3 requests per
-- window (0: unlimited), 4 jitter, 5 how far ahead the granted starts may be, 6 how far ahead any start may be, 7 how
-- long nothing may start, 8 field of the daily count (or empty), 9 its limit, 10 the day of the caller's counts, 11 the
-- daily count that the caller last saw, 12 how many of those calls were counted but not used, 13 a number that
-- identifies the call, then for each personal limit its name, its requests and the count that the caller last saw. All
-- times are in microseconds. Reply: number of starts, wait before the first, interval between them, reason if there are
-- none, wait before another is possible, day, daily count, and the personal counts.

-- Only the server's clock is used. If it is set back to the previous day, the stored day continues. If it is set back
-- further, the stored day ends, because its counts would otherwise last too long.
local time = redis.call('TIME')
local clock = time[1] * 1000000 + time[2]
local stored = tonumber(redis.call('HGET', KEYS[2], 'day')) or 0
local day = math.floor(clock / 86400000000)
if stored == day + 1 then
  day = stored
end
local midnight = (day + 1) * 86400000000 - clock
local is_new_day = stored ~= day
local knows = tonumber(ARGV[10]) == day

-- The queue's own clock never goes back: it continues from the latest time seen.
local queue = redis.call('HMGET', KEYS[1], 'next', 'seen', 'ahead', 'blocked', 'daily', 'jitter', 'jittered')
local ahead = tonumber(queue[3]) or 0
local now = clock + ahead
local seen = tonumber(queue[2]) or now
if now < seen then
  ahead, now = ahead + seen - now, seen
end
local function text(number)
  return string.format('%.0f', number)
end

-- If Zoom rejects calls until a certain time, the queue is closed until then.
local blocked = tonumber(queue[4]) or 0
if blocked > now and blocked - now <= 172800000000 then
  return {0, 0, 0, queue[5] == '1' and 3 or 2, blocked - now, day, 0}
end

-- The daily count. A caller that has a larger count got it before the server lost its data.
local wanted = tonumber(ARGV[1])
local used, credit = 0, 0
if ARGV[8] ~= '' then
  used = not is_new_day and tonumber(redis.call('HGET', KEYS[2], ARGV[8])) or 0
  if knows then
    used, credit = math.max(used, tonumber(ARGV[11])), tonumber(ARGV[12])
  end
  wanted = math.min(wanted, tonumber(ARGV[9]) - used + credit)
  if wanted < 1 then
    return {0, 0, 0, 4, midnight, day, used}
  end
end

-- The personal limits of the first call. A call that repeats its request is not counted twice.
local names, counts, marks = {}, {}, {}
for i = 14, #ARGV, 3 do
  local name = redis.sha1hex(ARGV[i])
  local count, mark = 0, false
  if not is_new_day then
    count, mark = unpack(redis.call('HMGET', KEYS[2], 'p:' .. name, 'm:' .. name))
  end
  count = math.max(tonumber(count) or 0, knows and tonumber(ARGV[i + 2]) or 0)
  if mark ~= ARGV[13] then
    if count >= tonumber(ARGV[i + 1]) then
      return {0, 0, 0, 5 + #names, midnight, day, used}
    end
    count = count + 1
  end
  names[#names + 1], counts[#counts + 1] = name, count
end

-- Starts are spaced so that no window contains more calls than its limit, even if each call is late by up to the
-- jitter. The largest jitter that any caller needed recently applies to all.
local requests, wait, interval = tonumber(ARGV[3]), 0, 0
if requests > 0 then
  local window, jitter, before = tonumber(ARGV[2]), tonumber(ARGV[4]), tonumber(queue[6]) or 0
  local lasts = (tonumber(queue[7]) or 0) + 5000000 > now
  local jittered = now
  if before > jitter and lasts then
    jitter, jittered = before, tonumber(queue[7])
  end
  interval = math.ceil((window + jitter) / requests)
  -- A server that lost its data may have granted starts that are still in the future.
  local next = tonumber(queue[1])
  local must_store = not next
  if not next then
    next = now + tonumber(ARGV[6]) + interval
  elseif jitter > before and before > 0 then
    next, must_store = math.max(next, now) + jitter - before, true
  end
  -- Calls that a caller sent while it could not reach Redis still count. So do recently granted starts, if the server
  -- may have lost its newest writes since.
  local pause = tonumber(ARGV[7])
  if pause > 0 and now + pause + interval > next then
    next, must_store = now + pause + interval, true
  end
  wait = math.max(next - now, 0)
  local horizon = tonumber(ARGV[5])
  local granted = 0
  if wait <= horizon then
    granted = math.min(wanted, math.floor((horizon - wait) / interval) + 1)
    next = now + wait + granted * interval
  end
  wanted = granted
  if granted > 0 or must_store then
    redis.call('HSET', KEYS[1], 'next', text(next), 'seen', text(now), 'ahead', text(ahead), 'jitter', text(jitter),
      'jittered', text(jittered))
    redis.call('EXPIRE', KEYS[1], 604800)
  end
  if granted == 0 then
    return {0, 0, interval, 1, wait, day, used}
  end
end

-- All limits allow the call, so it is counted.
if ARGV[8] ~= '' or #names > 0 then
  if is_new_day then
    redis.call('DEL', KEYS[2])
    redis.call('HSET', KEYS[2], 'day', text(day))
  end
  if ARGV[8] ~= '' then
    used = used + math.max(wanted - credit, 0)
    redis.call('HSET', KEYS[2], ARGV[8], text(used))
  end
  for i, name in ipairs(names) do
    redis.call('HSET', KEYS[2], 'p:' .. name, text(counts[i]), 'm:' .. name, ARGV[13])
  end
  redis.call('EXPIRE', KEYS[2], 172800)
end
local reply = {wanted, wait, interval, 0, 0, day, used}
for i, count in ipairs(counts) do
  reply[7 + i] = count
end
return reply
