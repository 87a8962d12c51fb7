namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>What an inventory must have so that a world can be made of it.</summary>
internal static class InventoryRules
{
    /// <exception cref="SimulatorException">Something in it is wrong; the message names everything that is.</exception>
    public static void Check(InventoryDefinition definition)
    {
        var problems = new List<string>();
        CheckNames("zones", definition.Zones);
        CheckNames("hosts", definition.Hosts);
        CheckNames("networks", definition.Networks);
        CheckNames("sharedRepositories", definition.SharedRepositories.Select(repository => repository.Name));
        CheckNames("templates", definition.Templates.Select(template => template.Name));
        CheckNames("backupPolicies", definition.BackupPolicies.Select(policy => policy.Name));
        Check("blade.memory", definition.Blade.Memory);
        Check("blade.threads", definition.Blade.Threads);
        foreach (var repository in definition.SharedRepositories.Append(definition.LocalRepository).Append(definition.ImageRepository))
            Check($"the maxCapacity of {repository.Name}", repository.MaxCapacity);
        foreach (var template in definition.Templates)
        {
            Check($"the cpu of {template.Name}", template.Cpu);
            Check($"the memory of {template.Name}", template.Memory);
        }

        if (problems.Count > 0)
            throw new SimulatorException($"The inventory cannot be used: {string.Join("; ", problems)}.");

        void CheckNames(string property, IEnumerable<string> names)
        {
            var all = names.ToList();
            if (all.Count == 0)
                problems.Add($"{property} must have at least one entry");
            if (all.Any(string.IsNullOrWhiteSpace))
                problems.Add($"{property} must not have an entry without a name");
            if (all.Distinct(StringComparer.OrdinalIgnoreCase).Count() < all.Count)
                problems.Add($"{property} must not name anything twice");
        }

        void Check(string property, long value)
        {
            if (value < 1)
                problems.Add($"{property} must be above 0, and is {value}");
        }
    }
}
