using System.Collections.Concurrent;
using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Trygghet.Shared;

/// <summary>
/// The one place for outgoing HTTP: every client goes through the same timeout, retry with jitter and circuit breaker. Each host has a
/// breaker of its own, so that one in trouble does not shut out the others. The body is read inside: one that is cut is tried again.
/// </summary>
internal sealed class Outgoing(TimeSpan? tid = null) : DelegatingHandler
{
    /// <summary>The name of the client that <see cref="IHttpClientFactory"/> hands out.</summary>
    public const string Client = "utgaende";

    private const long LargestAnswer = 32 * 1024 * 1024;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly ConcurrentDictionary<
        (string, TimeSpan),
        ResiliencePipeline<HttpResponseMessage>
    > Pipelines = new();

    private readonly TimeSpan tid = tid ?? TimeSpan.FromSeconds(10);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (HttpMethod.Get != request.Method && HttpMethod.Head != request.Method)
            return await base.SendAsync(request, cancellationToken);
        var pipeline = Pipelines.GetOrAdd((request.RequestUri!.Authority, tid), key => Build(key.Item2));
        return await pipeline.ExecuteAsync(
            async ct =>
            {
                var response = await base.SendAsync(request, ct);
                await response.Content.LoadIntoBufferAsync(LargestAnswer, ct);
                return response;
            },
            cancellationToken
        );
    }

    private static ResiliencePipeline<HttpResponseMessage> Build(TimeSpan timeout) =>
        new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(
                new RetryStrategyOptions<HttpResponseMessage>
                {
                    MaxRetryAttempts = 3,
                    Delay = TimeSpan.FromMilliseconds(300),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldHandle = outcome => ValueTask.FromResult(IsPassing(outcome.Outcome)),
                    DelayGenerator = outcome => ValueTask.FromResult(Wanted(outcome.Outcome.Result)),
                }
            )
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<HttpResponseMessage>
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = 10,
                    BreakDuration = TimeSpan.FromSeconds(15),
                    ShouldHandle = outcome => ValueTask.FromResult(IsPassing(outcome.Outcome)),
                }
            )
            .AddTimeout(timeout)
            .Build();

    /// <summary>What Retry-After asks for, as seconds or as a date, but not for ever.</summary>
    private static TimeSpan? Wanted(HttpResponseMessage? response)
    {
        var asked = response?.Headers.RetryAfter;
        var wait = asked?.Delta ?? (asked?.Date is { } date ? date - DateTimeOffset.UtcNow : null);
        return wait is null ? null : TimeSpan.FromTicks(Math.Clamp(wait.Value.Ticks, 0, LongestWait.Ticks));
    }

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException
        || outcome.Result
            is {
                StatusCode: HttpStatusCode.TooManyRequests
                    or HttpStatusCode.RequestTimeout
                    or >= HttpStatusCode.InternalServerError
            };
}
