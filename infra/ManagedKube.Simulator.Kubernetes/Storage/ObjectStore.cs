using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Storage;

/// <summary>
/// The objects of a cluster, what etcd is to a real one: versions grow with every write, and whoever watches is told. Its callers hold
/// the cluster's gate.
/// </summary>
internal sealed class ObjectStore : IDisposable
{
    /// <summary>How many changes are remembered for watches that begin in the past.</summary>
    private const int HistoryLength = 4096;

    private readonly Dictionary<GroupResource, SortedDictionary<(string Namespace, string Name), StoredObject>> _objects = [];
    private readonly Queue<StoreEvent> _history = [];
    private readonly List<(GroupResource Resource, Channel<StoreEvent> Channel)> _watches = [];
    private readonly ObjectJournal _journal;
    private long _forgotten;

    /// <exception cref="InvalidDataException">What is stored there is damaged.</exception>
    public ObjectStore(string path)
    {
        _journal = ObjectJournal.Open(path, Replay);
        _forgotten = Version;
    }

    /// <summary>The version of the last write.</summary>
    public long Version { get; private set; } = 1;

    /// <summary>Is called after every change, with the gate held.</summary>
    public event Action<StoreEvent>? Changed;

    /// <summary>The objects of a resource in the order of namespaces and names; those of one namespace when it is given.</summary>
    public IEnumerable<StoredObject> List(GroupResource resource, string? @namespace = null)
    {
        var all = _objects.TryGetValue(resource, out var found) ? found.Values : Enumerable.Empty<StoredObject>();
        return string.IsNullOrEmpty(@namespace) ? all : all.Where(item => item.Namespace == @namespace);
    }

    /// <summary>The resources that there are objects of.</summary>
    public IEnumerable<GroupResource> Resources => _objects.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key);

    public StoredObject? Find(GroupResource resource, string @namespace, string name) =>
        _objects.TryGetValue(resource, out var found) ? found.GetValueOrDefault((@namespace, name)) : null;

    /// <summary>Stores an object in a new version.</summary>
    public StoredObject Put(GroupResource resource, JsonObject body)
    {
        var version = Version + 1;
        body.Metadata()["resourceVersion"] = version.ToString(CultureInfo.InvariantCulture);
        var json = body.Bytes();
        var stored = Stored(resource, version, (JsonObject)JsonNode.Parse(json)!, json);
        _journal.Append(Entry(stored));
        var before = Find(resource, stored.Namespace, stored.Name);
        Table(resource)[(stored.Namespace, stored.Name)] = stored;
        Version = version;
        Tell(new StoreEvent(version, before, stored, stored));
        return stored;
    }

    /// <summary>Ends an object.</summary>
    /// <returns>The object with the version of its end.</returns>
    public StoredObject Remove(StoredObject target)
    {
        var version = Version + 1;
        _journal.Append(new JsonObject
        {
            ["v"] = version,
            ["g"] = target.Resource.Group,
            ["r"] = target.Resource.Resource,
            ["ns"] = target.Namespace,
            ["n"] = target.Name,
        }.Bytes());
        var body = target.Body.Copy();
        body.Metadata()["resourceVersion"] = version.ToString(CultureInfo.InvariantCulture);
        var last = Stored(target.Resource, version, body, body.Bytes());
        Table(target.Resource).Remove((target.Namespace, target.Name));
        Version = version;
        Tell(new StoreEvent(version, target, null, last));
        return last;
    }

    /// <summary>Tells of the changes of a resource after a version.</summary>
    /// <exception cref="ApiException">They are not remembered any more.</exception>
    public Channel<StoreEvent> Watch(GroupResource resource, long after)
    {
        if (after < _forgotten)
            throw ApiException.Gone($"too old resource version: {after} ({_forgotten})");
        var channel = Channel.CreateUnbounded<StoreEvent>(new UnboundedChannelOptions { SingleReader = true });
        foreach (var past in _history.Where(past => past.Version > after && past.Last.Resource == resource))
            channel.Writer.TryWrite(past);
        _watches.Add((resource, channel));
        return channel;
    }

    public void Unwatch(Channel<StoreEvent> channel)
    {
        channel.Writer.TryComplete();
        _watches.RemoveAll(watch => watch.Channel == channel);
    }

    public void Dispose()
    {
        _watches.ForEach(watch => watch.Channel.Writer.TryComplete());
        _watches.Clear();
        _journal.Dispose();
    }

    private static StoredObject Stored(GroupResource resource, long version, JsonObject body, byte[] json) => new()
    {
        Resource = resource,
        Namespace = body.Namespace(),
        Name = body.Name(),
        Version = version,
        Body = body,
        Json = json,
    };

    private SortedDictionary<(string Namespace, string Name), StoredObject> Table(GroupResource resource)
    {
        if (!_objects.TryGetValue(resource, out var table))
            _objects[resource] = table = new SortedDictionary<(string, string), StoredObject>(KeyOrder.Instance);
        return table;
    }

    private void Tell(StoreEvent change)
    {
        _history.Enqueue(change);
        if (_history.Count > HistoryLength)
            _forgotten = _history.Dequeue().Version;
        foreach (var (resource, channel) in _watches)
        {
            if (resource == change.Last.Resource)
                channel.Writer.TryWrite(change);
        }

        if (_journal.HasGrown)
            _journal.Rewrite(Entries());
        Changed?.Invoke(change);
    }

    private static byte[] Entry(StoredObject item) =>
        [.. Encoding.UTF8.GetBytes($"{{\"v\":{item.Version},\"g\":\"{item.Resource.Group}\",\"r\":\"{item.Resource.Resource}\",\"o\":"), .. item.Json, (byte)'}'];

    private IEnumerable<byte[]> Entries() =>
        [.. _objects.Values.SelectMany(table => table.Values).OrderBy(item => item.Version).Select(Entry), new JsonObject { ["v"] = Version }.Bytes()];

    private void Replay(JsonObject entry)
    {
        Version = entry.NumberAt("v")!.Value;
        if (entry.TextAt("r") is not { } name)
            return;
        var resource = new GroupResource(entry.TextAt("g")!, name);
        if (entry.FieldsAt("o") is { } body)
        {
            var stored = Stored(resource, Version, body.Copy(), body.Bytes());
            Table(resource)[(stored.Namespace, stored.Name)] = stored;
        }
        else
        {
            Table(resource).Remove((entry.TextAt("ns")!, entry.TextAt("n")!));
        }
    }

    private sealed class KeyOrder : IComparer<(string Namespace, string Name)>
    {
        public static readonly KeyOrder Instance = new();

        public int Compare((string Namespace, string Name) x, (string Namespace, string Name) y) =>
            string.CompareOrdinal(x.Namespace, y.Namespace) is var order && order != 0 ? order : string.CompareOrdinal(x.Name, y.Name);
    }
}
