using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Trygghet.Shared;

/// <summary>The one place for outgoing HTTP: every client goes through the same timeout, retry with jitter and circuit breaker.</summary>
internal sealed class Outgoing : DelegatingHandler
{
    /// <summary>The name of the client that <see cref="IHttpClientFactory"/> hands out.</summary>
    public const string Client = "utgaende";

    private static readonly ResiliencePipeline<HttpResponseMessage> Pipeline =
        new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(
                new RetryStrategyOptions<HttpResponseMessage>
                {
                    MaxRetryAttempts = 3,
                    Delay = TimeSpan.FromMilliseconds(300),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldHandle = outcome => ValueTask.FromResult(IsPassing(outcome.Outcome)),
                    DelayGenerator = outcome => ValueTask.FromResult(outcome.Outcome.Result?.Headers.RetryAfter?.Delta),
                }
            )
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<HttpResponseMessage>
                {
                    MinimumThroughput = 10,
                    BreakDuration = TimeSpan.FromSeconds(15),
                    ShouldHandle = outcome => ValueTask.FromResult(IsPassing(outcome.Outcome)),
                }
            )
            .AddTimeout(TimeSpan.FromSeconds(10))
            .Build();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) =>
        HttpMethod.Get == request.Method || HttpMethod.Head == request.Method
            ? await Pipeline.ExecuteAsync(async ct => await base.SendAsync(request, ct), cancellationToken)
            : await base.SendAsync(request, cancellationToken);

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException
        || outcome.Result
            is {
                StatusCode: HttpStatusCode.TooManyRequests
                    or HttpStatusCode.RequestTimeout
                    or >= HttpStatusCode.InternalServerError
            };
}
