using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Patching;

/// <summary>Merges one document of a patch into its counterpart.</summary>
internal sealed class NodeMerger(DocumentKey document, string patch)
{
    public void MergeInto(YamlMappingNode target, YamlMappingNode part, string path)
    {
        RefuseUnknownMark(part, path);
        foreach (var (key, value) in part.Children)
        {
            var place = path.Length == 0 ? key.Text() ?? "" : $"{path}.{key.Text()}";
            if (DeleteMark.IsOn(value))
            {
                if (!target.Children.Remove(key))
                    throw Missing(place);
            }
            else
            {
                target.Children[key] = target.Children.TryGetValue(key, out var former) ? Merged(former, value, place) : Added(value, place);
            }
        }
    }

    /// <summary>What stands where nothing stood before.</summary>
    public T Added<T>(T value, string path)
        where T : YamlNode
    {
        RefuseUnknownMark(value, path);
        foreach (var (key, child) in value.Entries())
        {
            if (DeleteMark.IsOn(child))
                throw Missing(path.Length == 0 ? key : $"{path}.{key}");
            Added(child, path.Length == 0 ? key : $"{path}.{key}");
        }

        foreach (var element in value.Elements())
        {
            if (DeleteMark.IsOn(element))
                throw Missing(path);
            Added(element, path);
        }

        return value;
    }

    private YamlNode Merged(YamlNode former, YamlNode value, string path)
    {
        if (MergeRules.Replaces(document, path))
            return Added(value, path);
        switch (former, value)
        {
            case (YamlMappingNode target, YamlMappingNode part):
                MergeInto(target, part, path);
                return target;
            case (YamlSequenceNode target, YamlSequenceNode part):
                foreach (var element in part.Children)
                    MergeElement(target, element, path);
                return target;
            default:
                return Added(value, path);
        }
    }

    private void MergeElement(YamlSequenceNode target, YamlNode element, string path)
    {
        if (DeleteMark.IsOn(element))
        {
            var conditions = DeleteMark.Conditions(element).ToList();
            var index = target.Children.ToList().FindIndex(candidate => conditions.Count > 0
                && conditions.TrueForAll(condition => Equals(candidate.Child(condition.Key), condition.Value)));
            if (index < 0)
                throw Missing($"{path}[]");
            target.Children.RemoveAt(index);
            return;
        }

        var key = MergeRules.ElementKey(document, path);
        var counterpart = key is null ? null : target.Children.FirstOrDefault(candidate => Equals(candidate.Child(key), element.Child(key)));
        if (counterpart is YamlMappingNode former && element is YamlMappingNode part)
            MergeInto(former, part, path);
        else
            target.Add(Added(element, path));
    }

    private void RefuseUnknownMark(YamlNode node, string path)
    {
        if (DeleteMark.IsUnknownOn(node))
        {
            throw new InvalidPatchException($"{patch} has a $patch at {Place(path)} that is not \"delete\".",
                "Write \"$patch: delete\", or leave it out.");
        }
    }

    private InvalidPatchException Missing(string path) =>
        new($"{patch} deletes {Place(path)}, which the configuration does not have.", "Remove that part of the patch.");

    private string Place(string path) => path.Length == 0 ? document.ToString() : $"{document} {path}";
}
