using System.Collections.Concurrent;

namespace Trygghet.Shared;

/// <summary>
/// Who asks again, in the same words, whether anything is new gets the 304 of last time, for as long as everything has the versions
/// it had then and the day is the same. The versions are asked for as always: only the way to the same answer is spared. The login
/// is remembered a minute at most, and these answers with it.
/// </summary>
internal sealed class UnchangedAgain(RequestDelegate next, KnownLogins logins, Versioner versioner, TimeProvider clock)
{
    public Task InvokeAsync(HttpContext http) =>
        http.Request.Headers.IfNoneMatch.Count == 1
        && HttpMethods.IsGet(http.Request.Method)
        && logins.Find(http.Request.Headers.Authorization.ToString()) is { } login
            ? AnswerAsync(http, login.Unchanged)
            : next(http);

    private async Task AnswerAsync(HttpContext http, RememberedAnswers answers)
    {
        var question = RememberedAnswers.Question.Of(http.Request);
        var today = clock.Today();
        if (answers.Find(question) is { } answer)
        {
            if (ReferenceEquals(answer.Versions, await versioner.LasAsync()) && answer.Day == today)
            {
                ConditionalGet.Describe(http.Response);
                http.Response.Headers.ETag = answer.ETag;
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
            answers.Forget(question);
        }
        await next(http);
        if (
            http.Response.StatusCode == StatusCodes.Status304NotModified
            && http.Features.Get<Versionslage>() is { } versions
        )
            answers.Remember(question, new(http.Response.Headers.ETag.ToString(), versions, today));
    }
}

/// <summary>
/// What one login has been told is unchanged. Only endpoints whose answer follows the versions and the question alone let theirs be
/// remembered: they leave the versions among the features of the request.
/// </summary>
internal sealed class RememberedAnswers
{
    /// <summary>Everything in a request that the answer depends on, beside who asks.</summary>
    internal sealed record Question(string Path, string Query, string Accept, string Tag)
    {
        public static Question Of(HttpRequest request) =>
            new(
                request.Path.Value!,
                request.QueryString.Value!,
                request.Headers.Accept.ToString(),
                request.Headers.IfNoneMatch.ToString()
            );
    }

    internal sealed record Answer(string ETag, Versionslage Versions, DateOnly Day);

    private const int Most = 1000;

    private readonly ConcurrentDictionary<Question, Answer> answers = new();

    public Answer? Find(Question question) => answers.GetValueOrDefault(question);

    public void Forget(Question question) => answers.TryRemove(question, out _);

    public void Remember(Question question, Answer answer)
    {
        if (answers.Count < Most)
            answers[question] = answer;
    }
}
