using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Tests.Planning;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Tests.Validation.Fuzzing;

/// <summary>Whatever a file says, it is refused with findings, or accepted with a plan that breaks no invariant.</summary>
public sealed class RandomDefinitionTests(ITestOutputHelper output)
{
    private const string SeedVariable = "MK_FUZZ_SEED";
    private const int Cases = 10_000;

    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public void No_file_gives_an_exception_or_an_accepted_definition_that_breaks_an_invariant()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), out var given) ? given : Random.Shared.Next();
        output.WriteLine($"seed {seed}; {SeedVariable}={seed} repeats it");
        var examples = Customers.Files.Values.ToImmutableArray();
        var starts = examples.AddRange(examples.Select(RichDefinition.Of));
        var fleet = new Fleet(Customers.All);
        var recorded = Customers.All.ToDictionary(member => member.Stack, member => RecordedFacts.Of(ClusterPlanner.Plan(member.Definition)));
        var accepted = 0;
        var failures = new ConcurrentDictionary<int, string>();
        Parallel.For(0, Cases, number =>
        {
            var random = new Random(unchecked((seed * 31) + number));
            var start = random.Next(starts.Length);
            var stack = Customers.All[start % examples.Length].Stack;
            var file = new Mutations(random, examples).Of(starts[start]);
            var facts = new RuleContext
            {
                Definition = Customers.All[0].Definition,
                Today = Today,
                Stack = stack,
                Fleet = fleet,
                Recorded = random.Next(2) == 0 ? recorded[stack] : null,
            };
            try
            {
                if (IsAccepted(file, facts))
                    Interlocked.Increment(ref accepted);
            }
            catch (Exception exception)
            {
                failures[number] = $"Case {number} of seed {seed} ({SeedVariable}={seed} repeats it):\n{file.ToJsonString()}\n{exception}";
            }
        });
        Assert.True(failures.IsEmpty, failures.OrderBy(failure => failure.Key).FirstOrDefault().Value);
        output.WriteLine($"{accepted} of {Cases} were accepted");
        Assert.InRange(accepted, Cases / 50, Cases - 1);
    }

    private static bool IsAccepted(JsonObject file, RuleContext facts)
    {
        (Definition.ClusterDefinition? Definition, ImmutableArray<Finding> Findings) read;
        try
        {
            read = Customers.Read(file);
        }
        catch (FormatException)
        {
            // Two keys differ in case only; the command line and the program tell it.
            return false;
        }
        var findings = read.Definition is null ? read.Findings : ClusterValidator.Validate(facts with { Definition = read.Definition });
        Assert.All(findings, finding => Assert.NotEmpty(finding.ToString()));
        Assert.True(read.Definition is not null || findings.Any(finding => finding.Level == FindingLevel.Error), "A file was refused without a reason.");
        if (read.Definition is null || findings.Any(finding => finding.Level == FindingLevel.Error))
            return false;
        PlanInvariants.Check(ClusterPlanner.Plan(read.Definition));
        return true;
    }
}
