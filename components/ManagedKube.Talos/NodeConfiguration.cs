using ManagedKube.Talos.Documents;
using ManagedKube.Talos.Patching;
using ManagedKube.Talos.Rendering.Legacy;
using ManagedKube.Talos.Rendering.MultiDocument;
using ManagedKube.Talos.Secrets;
using ManagedKube.Talos.Yaml;

namespace ManagedKube.Talos;

/// <summary>The machine configuration of a node, in the form that its cluster was born with.</summary>
public static class NodeConfiguration
{
    /// <summary>
    /// Renders the configuration as one text of several YAML documents, the node's patches merged in. The text is secret. Before a machine is
    /// made from it, <see cref="Rules.MachineConfigurationRules"/> must find nothing: a machine with a wrong one has no API at all.
    /// </summary>
    /// <exception cref="InvalidPatchException">A patch cannot be merged. The message says which one, why, and what to do.</exception>
    public static string Render(NodeSettings settings, SecretsBundle secrets) =>
        StrategicMerge.Apply(YamlText.OfAll(Documents(settings, secrets)), settings.Patches);

    internal static IEnumerable<object> Documents(NodeSettings settings, SecretsBundle secrets) =>
        settings.Cluster.Contract.HasKubernetesDocuments
            ? MultiDocumentConfiguration.Documents(settings, secrets)
            : LegacyConfiguration.Documents(settings, secrets);
}
