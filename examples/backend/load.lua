-- What wrk sends and counts; load starts it. Arguments: method, body.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(arguments)
  wrk.method = arguments[1]
  wrk.body = arguments[2]
  created, good, busy, rude, other = 0, 0, 0, 0, 0
end

function response(status, headers)
  if status == 201 then
    created = created + 1
  elseif status == 200 or status == 204 then
    good = good + 1
  elseif status == 503 and headers["Retry-After"] then
    busy = busy + 1
  elseif status == 503 then
    rude = rude + 1
  else
    other = other + 1
  end
end

function done(summary, latency)
  local sum = {created = 0, good = 0, busy = 0, rude = 0, other = 0}
  for _, thread in ipairs(threads) do
    for name in pairs(sum) do
      sum[name] = sum[name] + thread:get(name)
    end
  end
  local errors = summary.errors
  local broken = errors.connect + errors.read + errors.write + errors.timeout + sum.rude + sum.other
  print(string.format("RESULT %.0f %.1f %.1f %.1f %d %d %d %d", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3,
    sum.created, sum.good, sum.busy, broken))
end
