using ManagedKube.Simulator.Faults;

namespace ManagedKube.FaultSuite.Schedules;

/// <summary>Draws the fault rules of one operation. Each happens to a limited number of requests.</summary>
internal sealed class RandomFaults(Random random)
{
    private const string Compute = "compute/v1/open_iaas";
    private const string Storage = "storage/object/v1";
    private const string Workers = "VPC configuration incomplete: None of the workers were able to respond. We invite you to contact support.";
    private const string Gateway = "Failed to load configuration via API: 502 Bad Gateway";

    private static readonly string[] Objects = ["virtual_machines", "virtual_disks", "network_adapters"];
    private static readonly int[] Troubles = [429, 500, 502, 503, 504];
    private static readonly string[] Reasons = [Workers, Gateway, "HOST_OFFLINE()", "INTERNAL_ERROR(xenopsd)", "Invalid operation"];

    public IReadOnlyList<FaultRule> Draw()
    {
        // Where lists lie, single objects tell the truth, and the other way round: when both lie, nobody can know anything.
        var listsLie = random.Next(2) == 0;
        return [.. Enumerable.Range(0, random.Next(5)).Select(_ => Rule(listsLie))];
    }

    private FaultRule Rule(bool listsLie) => random.Next(20) switch
    {
        0 or 1 => Reading(Many() with { Fault = Trouble() }),
        2 => Reading(Many() with { Fault = new DropConnection() }),
        3 => Few() with { Method = "GET", Path = $"{Compute}/{Object()}/*", Fault = new AnswerStatus { Status = 403 } },
        4 => Few() with { Method = "GET", Path = $"{Compute}/{Object()}", Fault = new AnswerStatus { Status = 403 } },
        5 or 6 => Writing(Few() with { Fault = Doubtful() }),
        7 or 8 => Writing(Few() with { Fault = new DropConnection { AfterEffect = random.Next(2) == 0 } }),
        9 => Writing(Few() with { Fault = new LoseLocation() }),
        10 => Writing(Few() with { Fault = Seeing() }),
        11 => Writing(Few() with { Fault = new SlowActivity { Seconds = random.Next(10, 240) } }),
        12 or 13 => Writing(Few() with { Fault = Failing() }),
        14 => Few() with { Method = "PATCH", Path = $"{Compute}/{Object()}/*", Fault = new CompleteWithoutEffect() },
        15 => listsLie ? List(Few() with { Fault = new ShortenList { Partial = random.Next(2) == 0 } }) : OneObject(Few() with { Fault = NotFound() }),
        16 => listsLie ? List(Many() with { Fault = Stale() }) : OneObject(Many() with { Fault = Stale() }),
        17 => random.Next(3) switch
        {
            0 => Few() with { Fault = new RevokeToken() },
            1 => Few() with { Module = "iam", Fault = new AnswerStatus { Status = 200, Body = "not.a token" } },
            _ => Few() with { Module = "iam", Fault = new AnswerStatus { Status = 401 } },
        },
        18 => random.Next(4) switch
        {
            0 => Reading(Few() with { Fault = new Hang() }),
            1 => Reading(Few() with { Fault = new AnswerLate { Seconds = random.Next(1, 60) } }),
            2 => Many() with { Module = "compute", Fault = new LimitRate { RequestsPerSecond = random.Next(3, 12) } },
            _ => Writing(Few() with { Fault = new StallActivity() }),
        },
        _ => random.Next(4) switch
        {
            0 => Few() with { Path = $"{Compute}/virtual_machines/*/power", Fault = new SlowGuest { Seconds = random.Next(10, 300) } },
            1 => Few() with { Path = $"{Compute}/virtual_machines/*", Fault = new MoveMachine() },
            2 => Many() with { Fault = new WritableConfigDrive() },
            _ => Many() with { Fault = new RefuseDuplicateName() },
        },
    };

    private FaultRule Few() => Some(times: random.Next(1, 4), spared: 12);

    private FaultRule Many() => Some(times: random.Next(5, 40), spared: 40) with { Probability = random.Next(1, 11) / 10.0 };

    private FaultRule Some(int times, int spared) =>
        new() { Skip = random.Next(spared), Times = times, Seed = random.Next(), Fault = new Hang() };

    private FaultRule Reading(FaultRule rule) => rule with
    {
        Method = "GET",
        Path = random.Next(5) switch
        {
            0 => "activity/v1/activities/*",
            1 => "backup/v1/open_iaas/policies",
            2 => $"{Compute}/**",
            3 => $"{Storage}/**",
            _ => null,
        },
    };

    private FaultRule Writing(FaultRule rule) => random.Next(9) switch
    {
        0 or 1 => rule with { Method = "POST", Path = $"{Compute}/{Object()}" },
        2 => rule with { Method = "DELETE", Path = $"{Compute}/{Object()}/*" },
        3 => rule with { Method = "PATCH", Path = $"{Compute}/{Object()}/*" },
        4 => rule with { Method = "PATCH", Path = $"{Compute}/virtual_machines/*/power" },
        5 => rule with { Method = "POST", Path = "backup/v1/open_iaas/policies/assign" },
        6 => rule with { Module = "tag", Method = random.Next(2) == 0 ? "POST" : "DELETE" },
        7 => rule with { Path = $"{Storage}/**", Method = random.Next(4) switch { 0 or 1 => "POST", 2 => "PUT", _ => "DELETE" } },
        _ => rule with { Method = random.Next(3) switch { 0 => "POST", 1 => "PATCH", _ => "DELETE" } },
    };

    private FaultRule List(FaultRule rule) => rule with { Method = "GET", Path = Collection() };

    private FaultRule OneObject(FaultRule rule) => rule with { Method = "GET", Path = $"{Collection()}/*" };

    private string Collection() => random.Next(5) switch
    {
        0 => $"{Storage}/{(random.Next(2) == 0 ? "buckets" : "storage_accounts")}",
        _ => $"{Compute}/{Object()}",
    };

    private AnswerStatus Trouble() =>
        new() { Status = Troubles[random.Next(Troubles.Length)], RetryAfter = random.Next(2) == 0 ? null : random.Next(4) };

    /// <summary>A refusal as too many comes before anything happens; other trouble may come after it.</summary>
    private AnswerStatus Doubtful() => Trouble() is var trouble && trouble.Status == 429 ? trouble : trouble with { AfterEffect = random.Next(2) == 0 };

    private static AnswerStatus NotFound() => new() { Status = 404, InsteadOf = 200 };

    private ReadStale Stale() => new() { Seconds = random.Next(1, 30) };

    private Fault Seeing() => random.Next(3) switch
    {
        0 => new HideActivity { Reads = random.Next(1, 4) },
        1 => new LoseActivity { AfterReads = random.Next(3) },
        _ => new BlurActivity { States = 2 * random.Next(2), Reads = random.Next(1, 4) },
    };

    private FailActivity Failing() => new()
    {
        Reason = Reasons[random.Next(Reasons.Length)],
        LeavesEffect = random.Next(2) == 0,
        NamesLeftover = random.Next(2) == 0,
    };

    private string Object() => Objects[random.Next(Objects.Length)];
}
