using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Events;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Guards;

/// <summary>
/// The grants of one stack, beside its state. Each is a file that is never changed; a second file of the same name, which can be
/// made only once, says that it is used up. They outlive the stack.
/// </summary>
internal sealed class StackGrants(HomeFolder home, StackIdentity stack, TimeProvider clock)
{
    private const string GrantSuffix = ".grant.json";
    private const string UseSuffix = ".used.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly string _folder = Path.Combine(home.State, ".pulumi", "grants", stack.Project, stack.Stack);

    /// <summary>Who is at it.</summary>
    public static string Person => $"{Environment.UserName}@{Environment.MachineName}";

    /// <summary>All grants, the oldest first, whether they can still be used or not.</summary>
    /// <exception cref="CommandException">One cannot be read.</exception>
    public ImmutableArray<Grant> All() => Directory.Exists(_folder)
        ? [.. Directory.EnumerateFiles(_folder, $"*{GrantSuffix}").Order(StringComparer.Ordinal).Select(Read)]
        : [];

    /// <summary>The grants that still allow something.</summary>
    /// <exception cref="CommandException">One cannot be read.</exception>
    public ImmutableArray<Grant> Open() => [.. All().Where(grant => grant.IsOpen(clock.GetUtcNow()))];

    /// <summary>The open grants that the steps of a plan need: those of protected resources that it deletes or replaces.</summary>
    public static ImmutableArray<Grant> NeededBy(IEnumerable<StepDescription> plan, ImmutableArray<Grant> open)
    {
        var going = plan
            .Where(step => step.Op is StepOp.Delete or StepOp.Replace or StepOp.DeleteReplaced or StepOp.ReadReplacement && step.Old is { Protect: true })
            .Select(step => step.Urn.Text)
            .ToHashSet();
        return [.. open.Where(grant => going.Contains(grant.Resource))];
    }

    /// <summary>Gives grants.</summary>
    public ImmutableArray<Grant> Give(IEnumerable<Urn> resources, string reason)
    {
        var grants = Prepare(resources, reason);
        foreach (var grant in grants)
            Write(grant);
        return grants;
    }

    /// <summary>Grants for an operation that is about to ask: they are given only when it begins, and used up by it.</summary>
    public ImmutableArray<Grant> Prepare(IEnumerable<Urn> resources, string reason)
    {
        var now = clock.GetUtcNow();
        return
        [
            .. resources.Select(urn => new Grant
            {
                Resource = urn.Text,
                Reason = reason,
                By = Person,
                Given = now,
                Expires = now + Grant.Lifetime,
                Id = string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMddHHmmss}-{Guid.NewGuid():N}"),
            }),
        ];
    }

    /// <summary>Uses grants up, whatever becomes of the operation that is about to begin.</summary>
    /// <exception cref="CommandException">One has been used up meanwhile.</exception>
    public void UseUp(IEnumerable<Grant> grants, string verb)
    {
        foreach (var grant in grants)
        {
            Write(grant);
            var use = JsonSerializer.Serialize(new GrantUse(verb, Person, clock.GetUtcNow()), Json);
            if (!PrivateFile.Write(Path.Combine(_folder, grant.Id + UseSuffix), use, keepExisting: true))
            {
                throw new CommandException(
                    ExitCode.Refused, $"The grant for {grant.Resource} has been used by another operation meanwhile. Nothing was changed.");
            }
        }
    }

    private void Write(Grant grant) =>
        PrivateFile.Write(Path.Combine(_folder, grant.Id + GrantSuffix), JsonSerializer.Serialize(grant, Json), keepExisting: true);

    private Grant Read(string path)
    {
        var id = Path.GetFileName(path)[..^GrantSuffix.Length];
        var use = Path.Combine(_folder, id + UseSuffix);
        return Parse<Grant>(path) with { Id = id, Use = File.Exists(use) ? Parse<GrantUse>(use) : null };
    }

    private static T Parse<T>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json) ?? throw new JsonException("it is empty");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Failed, $"The grant {path} cannot be read: {e.Message} Move it away if it is of no use.");
        }
    }
}
