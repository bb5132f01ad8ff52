-- Writes what a response from Zoom reported about limits, for all programs. Running it a second time changes nothing.
-- KEYS: the queue, the counts of the day. ARGV: 1 for how many microseconds the queue is closed, 2 whether it is closed
-- until midnight, 3 field of the daily count (or empty), 4 its limit, 5 how many remain (or empty), 6 a mark that
-- identifies this report, 7 the day on which the call was counted, then for each personal limit its name and its count
-- (or empty, to subtract one call).

-- The clocks are those of `acquire.lua`.
local time = redis.call('TIME')
local clock = time[1] * 1000000 + time[2]
local stored = tonumber(redis.call('HGET', KEYS[2], 'day')) or 0
local day = math.floor(clock / 86400000000)
if stored == day + 1 then
  day = stored
end
local queue = redis.call('HMGET', KEYS[1], 'seen', 'ahead', 'blocked')
local ahead = tonumber(queue[2]) or 0
local now = math.max(clock + ahead, tonumber(queue[1]) or 0)
local function text(number)
  return string.format('%.0f', number)
end

-- A queue without a daily count is itself closed until the end of the day.
local closed, is_daily = tonumber(ARGV[1]), '0'
if ARGV[2] == '1' and ARGV[3] == '' then
  closed, is_daily = (day + 1) * 86400000000 - clock, '1'
end
local blocked = tonumber(queue[3]) or 0
if closed > 0 and (now + closed > blocked or blocked - now > 172800000000) then
  redis.call('HSET', KEYS[1], 'blocked', text(now + closed), 'daily', is_daily)
  redis.call('EXPIRE', KEYS[1], 604800)
end

-- A count that Zoom reports never lowers the known count.
local function raise(field, count)
  if stored ~= day then
    redis.call('DEL', KEYS[2])
    redis.call('HSET', KEYS[2], 'day', text(day))
    stored = day
  end
  if (tonumber(redis.call('HGET', KEYS[2], field)) or 0) < count then
    redis.call('HSET', KEYS[2], field, text(count))
  end
  redis.call('EXPIRE', KEYS[2], 172800)
end
if ARGV[3] ~= '' and ARGV[2] == '1' then
  raise(ARGV[3], tonumber(ARGV[4]))
elseif ARGV[3] ~= '' and ARGV[5] ~= '' then
  raise(ARGV[3], tonumber(ARGV[4]) - tonumber(ARGV[5]))
end
for i = 8, #ARGV, 2 do
  local name = redis.sha1hex(ARGV[i])
  if ARGV[i + 1] ~= '' then
    raise('p:' .. name, tonumber(ARGV[i + 1]))
  elseif stored == day and tonumber(ARGV[7]) == day then
    local count, mark = unpack(redis.call('HMGET', KEYS[2], 'p:' .. name, 'b:' .. name))
    count = tonumber(count) or 0
    if count > 0 and mark ~= ARGV[6] then
      redis.call('HSET', KEYS[2], 'p:' .. name, text(count - 1), 'b:' .. name, ARGV[6])
    end
  end
end
return 1
