using System.Text.Json.Nodes;

namespace ManagedKube.Simulator.Kubernetes.Fields;

/// <summary>
/// A set of fields of an object, as a tree. Steps are written as in <c>managedFields</c>: <c>f:name</c> for a field,
/// <c>k:{"name":"a"}</c> for the entry of a list with those keys, <c>v:"a"</c> for a value of a set.
/// </summary>
internal sealed class FieldSet
{
    private readonly SortedDictionary<string, FieldSet> _children = new(StringComparer.Ordinal);

    /// <summary>Whether the path to here is itself in the set.</summary>
    public bool IsMember { get; private set; }

    public bool IsEmpty => !IsMember && _children.Count == 0;

    public IEnumerable<KeyValuePair<string, FieldSet>> Children => _children;

    public FieldSet? Child(string step) => _children.GetValueOrDefault(step);

    public bool HasChildren => _children.Count > 0;

    /// <summary>The part of the set below a step, made when it is not there.</summary>
    public FieldSet Below(string step)
    {
        if (!_children.TryGetValue(step, out var child))
            _children[step] = child = new FieldSet();
        return child;
    }

    public FieldSet Mark()
    {
        IsMember = true;
        return this;
    }

    /// <summary>Drops parts that hold nothing.</summary>
    public FieldSet Trim()
    {
        foreach (var (step, child) in _children.ToList())
        {
            if (child.Trim().IsEmpty)
                _children.Remove(step);
        }

        return this;
    }

    public FieldSet Union(FieldSet other)
    {
        var union = new FieldSet { IsMember = IsMember || other.IsMember };
        foreach (var step in _children.Keys.Union(other._children.Keys))
            union._children[step] = (Child(step) ?? new FieldSet()).Union(other.Child(step) ?? new FieldSet());
        return union;
    }

    public FieldSet Intersect(FieldSet other)
    {
        var common = new FieldSet { IsMember = IsMember && other.IsMember };
        foreach (var (step, child) in _children)
        {
            if (other.Child(step) is { } match)
                common._children[step] = child.Intersect(match);
        }

        return common.Trim();
    }

    public FieldSet Without(FieldSet other)
    {
        var rest = new FieldSet { IsMember = IsMember && !other.IsMember };
        foreach (var (step, child) in _children)
            rest._children[step] = other.Child(step) is { } match ? child.Without(match) : child;
        return rest.Trim();
    }

    /// <summary>Without these fields and everything below them.</summary>
    public FieldSet WithoutAllBelow(FieldSet other)
    {
        if (other.IsMember)
            return new FieldSet();
        var rest = new FieldSet { IsMember = IsMember };
        foreach (var (step, child) in _children)
            rest._children[step] = other.Child(step) is { } match ? child.WithoutAllBelow(match) : child;
        return rest.Trim();
    }

    public bool Same(FieldSet other) =>
        IsMember == other.IsMember && _children.Count == other._children.Count
        && _children.All(pair => other.Child(pair.Key) is { } match && pair.Value.Same(match));

    /// <summary>The paths of all members, as people read them.</summary>
    public IEnumerable<string> Paths(string prefix = "")
    {
        if (IsMember && prefix.Length > 0)
            yield return prefix;
        foreach (var (step, child) in _children)
        {
            foreach (var path in child.Paths(prefix + Readable(step)))
                yield return path;
        }
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject();
        if (IsMember && _children.Count > 0)
            json["."] = new JsonObject();
        foreach (var (step, child) in _children)
            json[step] = child.ToJson();
        return json;
    }

    public static FieldSet FromJson(JsonObject? json) => Read(json ?? [], isRoot: true);

    private static FieldSet Read(JsonObject json, bool isRoot = false)
    {
        var set = new FieldSet { IsMember = !isRoot && (json.Count == 0 || json.ContainsKey(".")) };
        foreach (var (step, child) in json)
        {
            if (step != ".")
                set._children[step] = Read(child as JsonObject ?? []);
        }

        return set;
    }

    private static string Readable(string step)
    {
        var content = step[2..];
        if (step[0] == 'f')
            return "." + content;
        if (step[0] == 'v')
            return $"[={content}]";
        var keys = JsonNode.Parse(content)!.AsObject().Select(pair => $"{pair.Key}={pair.Value?.ToJsonString() ?? "null"}");
        return $"[{string.Join(",", keys)}]";
    }
}
