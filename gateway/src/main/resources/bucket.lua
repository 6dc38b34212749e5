-- One token bucket. KEYS: the bucket, the month's count of requests; ARGV: tokens per second, most tokens, whose.
-- Answers the wait in milliseconds, 0 = taken. A count is kept for 400 days.
local rate, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local kept = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens, at = tonumber(kept[1]) or burst, tonumber(kept[2]) or now
tokens = math.min(burst, tokens + math.max(0, now - at) * rate / 1000)
local wait = 0
if tokens >= 1 then
  tokens = tokens - 1
else
  wait = math.ceil((1 - tokens) * 1000 / rate)
end
redis.call('HSET', KEYS[1], 'tokens', tostring(tokens), 'at', string.format('%d', now))
redis.call('PEXPIRE', KEYS[1], math.ceil(burst * 1000 / rate) + 1000)
redis.call('HINCRBY', KEYS[2], wait == 0 and ARGV[3] or ARGV[3] .. ':refused', 1)
redis.call('EXPIRE', KEYS[2], 400 * 86400)
return wait
