using ObShell.Client.Pipeline.Authentication;

namespace ObShell.Client.Tests.Pipeline.Authentication;

/// <summary>A value that concurrent callers need.</summary>
internal sealed class SharedValueTests
{
    private readonly SharedValue<string> _value = new(TimeSpan.FromSeconds(30), TimeProvider.System);
    private int _asked;

    [Test]
    public async Task The_value_is_fetched_once_and_then_cached()
    {
        var first = await _value.GetAsync(null, AskAsync, CancellationToken.None);
        var second = await _value.GetAsync(null, AskAsync, CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(first, Is.EqualTo("1 after nothing"));
            Assert.That(second, Is.SameAs(first));
            Assert.That(_value.Known, Is.SameAs(first));
            Assert.That(_asked, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task The_value_is_fetched_again_only_for_the_caller_that_found_it_invalid()
    {
        var first = await _value.GetAsync(null, AskAsync, CancellationToken.None);
        var second = await _value.GetAsync(first, AskAsync, CancellationToken.None);
        var late = await _value.GetAsync(first, AskAsync, CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(second, Is.EqualTo("2 after 1 after nothing"));
            Assert.That(late, Is.SameAs(second), "another caller has fetched it again already");
        });
    }

    [Test]
    public async Task A_failed_fetch_is_repeated()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => _value.GetAsync(null, (_, _) => throw new TimeoutException(), CancellationToken.None));

        Assert.That(_value.Known, Is.Null);
        Assert.That(await _value.GetAsync(null, AskAsync, CancellationToken.None), Is.EqualTo("1 after nothing"));
    }

    [Test]
    public async Task A_cancelled_caller_does_not_cancel_the_fetch_of_the_others()
    {
        var answer = new TaskCompletionSource<string>();
        using var cancellation = new CancellationTokenSource();
        var impatient = _value.GetAsync(null, (_, _) => answer.Task, cancellation.Token);
        var patient = _value.GetAsync(null, AskAsync, CancellationToken.None);
        await cancellation.CancelAsync();
        Assert.That(async () => await impatient, Throws.InstanceOf<OperationCanceledException>());
        answer.SetResult("there");

        Assert.That(await patient, Is.EqualTo("there"));
        Assert.That(_asked, Is.Zero);
    }

    [Test]
    public async Task A_fetch_that_exceeds_its_time_limit_is_dropped_and_the_next_caller_starts_a_new_one()
    {
        var time = new TestTime();
        var value = new SharedValue<string>(TimeSpan.FromSeconds(30), time);
        var stuck = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var token = CancellationToken.None;
        var first = value.GetAsync(
            null,
            (_, bound) =>
            {
                token = bound;
                return stuck.Task;
            },
            CancellationToken.None);
        await Patience.UntilAsync(() => time.ActiveTimers > 0);
        time.Advance(TimeSpan.FromSeconds(31));

        await Assert.ThrowsAsync<TimeoutException>(() => first.InTime());
        Assert.That(token.IsCancellationRequested, "the fetch is told to stop");
        Assert.That(await value.GetAsync(null, AskAsync, CancellationToken.None).InTime(), Is.EqualTo("1 after nothing"));
        stuck.SetResult("late");
        Assert.That(value.Known, Is.EqualTo("1 after nothing"));
    }

    [Test]
    public void The_first_replacement_wins()
    {
        var first = _value.Replace(null, "first");
        var second = _value.Replace(first, "second");
        var late = _value.Replace(first, "third");

        Assert.Multiple(() =>
        {
            Assert.That(first, Is.EqualTo("first"));
            Assert.That(second, Is.EqualTo("second"));
            Assert.That(late, Is.EqualTo("second"));
            Assert.That(_value.Known, Is.EqualTo("second"));
        });
    }

    [Test]
    public void A_value_that_was_taken_can_be_replaced()
    {
        _value.Replace(null, "first");

        Assert.Multiple(() =>
        {
            Assert.That(_value.Take(), Is.EqualTo("first"));
            Assert.That(_value.Known, Is.Null);
            Assert.That(_value.Take(), Is.Null);
            Assert.That(_value.Replace("first", "second"), Is.EqualTo("second"));
        });
    }

    private Task<string> AskAsync(string? known, CancellationToken cancellationToken) => Task.FromResult($"{++_asked} after {known ?? "nothing"}");
}
