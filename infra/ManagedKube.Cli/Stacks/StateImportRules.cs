using ManagedKube.Engine.Backend;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Stacks;

/// <summary>What must hold of a state that takes the place of a recorded one.</summary>
internal static class StateImportRules
{
    private const int Shown = 10;

    /// <exception cref="StateEditException">It does not hold; everything that is wrong is named.</exception>
    public static void Require(StackIdentity stack, Snapshot recorded, Snapshot imported, bool force)
    {
        var damage = SnapshotVerifier.Verify(imported);
        if (!damage.IsEmpty)
            throw new StateEditException($"The state to import is not sound:\n{List(damage)}\nPut these entries right in the file.");
        if (force)
            return;
        var problems = new List<string>();
        var foreign = imported.Resources
            .Where(state => state.Urn.Stack != stack.Stack || state.Urn.Project != stack.Project)
            .Select(state => state.Urn.Text)
            .ToList();
        if (foreign.Count > 0)
            problems.Add($"These resources belong to another stack than {stack.Project}/{stack.Stack}:\n{List(foreign)}");
        var kept = imported.PendingOperations.Select(operation => (operation.Kind, operation.Resource.Key)).ToHashSet();
        var dropped = recorded.PendingOperations.Where(operation => !kept.Contains((operation.Kind, operation.Resource.Key))).ToList();
        if (dropped.Count > 0)
            problems.Add($"The outcome of these operations is not known yet, and the state to import does not have them:\n{List(dropped.Select(Describe))}\n'mk up {stack.Stack}' finds out first.");
        if (problems.Count > 0)
            throw new StateEditException(string.Join('\n', problems) + "\nSay --force if it is to be imported all the same.", isRefusal: true);
    }

    private static string Describe(PendingOperation operation) => $"{operation.Kind.ToString().ToLowerInvariant()} {operation.Resource}";

    private static string List(IReadOnlyCollection<string> lines) =>
        string.Join('\n', lines.Take(Shown).Select(line => $"  {line}").Concat(lines.Count > Shown ? [$"  and {lines.Count - Shown} more"] : []));

    private static string List(IEnumerable<string> lines) => List([.. lines]);
}
